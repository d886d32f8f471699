import type { Page } from '@playwright/test'

/** What sticks out of the window, and how far; what lies in a box that scrolls by itself or is hidden does not count. */
export const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement
    const inScroller = (element: Element): boolean => {
      for (let box = element.parentElement; box && box !== root; box = box.parentElement)
        if (
          /auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX) &&
          box.clientWidth < innerWidth + 1
        ) {
          const { left, right } = box.getBoundingClientRect()
          if (left >= -1 && right <= innerWidth + 1 && !box.matches('[data-shown]')) return true
        }
      return false
    }
    const out = [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !inScroller(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
      .map(({ element, box }) => `${element.tagName} ${element.className} ${box.left} to ${box.right}`)
    return root.scrollWidth > innerWidth + 1 ? [`page ${root.scrollWidth} of ${innerWidth}`, ...out] : out
  })

/** Boxes of the form that are wider than what scrolls them: a reader would have to scroll in two directions. */
export const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main, [role="dialog"], dialog[open]')]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.scrollWidth} of ${element.clientWidth}`),
  )
