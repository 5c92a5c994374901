// Fills the slots once the page has nothing else to do, as advertising does: it comes last, and where height is kept for it.
addEventListener('load', () =>
  requestIdleCallback(() => {
    for (const slot of document.querySelectorAll('[data-ad]')) {
      const image = new Image()
      image.alt = 'Annons: Måsens kafé vid kajen'
      image.src = `/theme/ads/${slot.dataset.ad}.svg`
      slot.append(image)
    }
  }),
)
