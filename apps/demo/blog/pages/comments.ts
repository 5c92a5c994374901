const comments = [
  {
    id: 41,
    author: 'Hodan',
    date: '2018-06-07',
    day: 'June 7, 2018 at 18:40',
    text: 'The question about changing your mind is the one I would have needed.',
  },
  {
    id: 42,
    author: 'Pekka N.',
    date: '2018-06-08',
    day: 'June 8, 2018 at 9:05',
    text: 'Printed this for the notice board of our house. Thank you!',
  },
]

/** The comments and the form for one, as WordPress writes them. */
export function renderComments(): string {
  return `<section id="comments" class="comments-area" aria-labelledby="comments-title">
    <h2 id="comments-title" class="comments-title">${comments.length} comments</h2>
    <ol class="comment-list">${comments.map(renderComment).join('')}</ol>
    <div id="respond" class="comment-respond">
      <h3 id="reply-title" class="comment-reply-title">Leave a comment</h3>
      <form action="/wp-comments-post/" method="post" id="commentform" class="comment-form">
        <p class="comment-notes">Your email address will not be published. All fields are required.</p>
        <p class="comment-form-comment"><label for="comment">Comment</label> <textarea id="comment" name="comment" rows="5" maxlength="2000" required></textarea></p>
        <p class="comment-form-author"><label for="author">Name</label> <input id="author" name="author" type="text" autocomplete="name" required></p>
        <p class="comment-form-email"><label for="email">Email</label> <input id="email" name="email" type="email" autocomplete="email" required></p>
        <p class="form-submit"><button name="submit" type="submit" id="submit" class="submit">Post comment</button></p>
      </form>
    </div>
  </section>`
}

function renderComment({ id, author, date, day, text }: (typeof comments)[number]): string {
  return `<li id="comment-${id}" class="comment">
    <article class="comment-body">
      <footer class="comment-meta"><b class="fn">${author}</b> <time datetime="${date}">${day}</time></footer>
      <div class="comment-content"><p>${text}</p></div>
    </article>
  </li>`
}
