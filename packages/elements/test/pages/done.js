window.isDone = true
