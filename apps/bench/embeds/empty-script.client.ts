document.querySelector('#news')?.append(Object.assign(document.createElement('p'), { textContent: 'News' }))

export {}
