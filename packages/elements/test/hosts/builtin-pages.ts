import type { HostPage, Page } from './host-page.ts'

type Methods = Record<string, unknown>

/** A page's script is sent as text: the globals in it are the page's. */
export const builtins: readonly HostPage[] = [
  {
    name: 'arrays with enumerable methods',
    script: () => {
      Object.assign(Array.prototype, {
        each: () => 0,
        first: () => 0,
        last: () => 0,
        contains: () => 0,
        sum: () => 0,
      })
    },
  },
  {
    name: 'objects with enumerable methods',
    script: () => {
      Object.assign(Object.prototype, {
        extend: () => 0,
        keys: () => 0,
        x: 'x',
        name: 'x',
        type: 'x',
        language: 'xx',
      })
    },
  },
  {
    name: 'the methods of Prototype.js 1.6',
    script: () => {
      const arrays: Methods = Array.prototype as unknown as Methods
      arrays.reduce = function (this: unknown[]) {
        return this.length > 1 ? this : this[0]
      }
      arrays.toJSON = function (this: unknown[]) {
        return `[${this.join(', ')}]`
      }
      Object.assign(Array, { from: (list: ArrayLike<unknown>) => (list ? [].slice.call(list) : []) })
      Object.assign(String.prototype, {
        toJSON: () => '"text"',
        strip: () => '',
        startsWith(this: string, start: string) {
          return this.indexOf(start) === 0
        },
      })
      for (const name of [
        'update',
        'replace',
        'hide',
        'show',
        'toggle',
        'visible',
        'select',
        'insert',
        'clone',
        'match',
        'up',
        'down',
      ])
        Object.assign(Element.prototype, { [name]: () => document.body })
      Object.assign(document, { getElementsByClassName: () => [] })
    },
  },
  {
    name: 'the methods of MooTools 1.2',
    script: () => {
      Object.assign(Array.prototype, {
        append: () => 0,
        empty: () => 0,
        flatten: () => 0,
        include: () => 0,
        associate: () => 0,
      })
      Object.assign(String.prototype, {
        contains: () => true,
        test: () => true,
        clean: () => '',
        trim: String.prototype.trim,
      })
      Object.assign(Function.prototype, {
        implement: () => 0,
        extend: () => 0,
        attempt: () => 0,
        delay: () => 0,
      })
      Object.assign(Number.prototype, { times: () => 0, limit: () => 0 })
      Object.assign(Element.prototype, {
        adopt: () => 0,
        inject: () => 0,
        get: () => 0,
        set: () => 0,
        store: () => 0,
        erase: () => 0,
        fade: () => 0,
      })
    },
  },
  {
    name: 'array methods of its own, as before ES 5',
    script: () => {
      const arrays: Methods = Array.prototype as unknown as Methods
      arrays.map = function (this: unknown[], change: (...given: unknown[]) => unknown) {
        const result: unknown[] = []
        for (let index = 0; index < this.length; index++) result[index] = change(this[index], index, this)
        return result
      }
      arrays.filter = function (this: unknown[], test: (...given: unknown[]) => unknown) {
        const result: unknown[] = []
        for (let index = 0; index < this.length; index++)
          if (test(this[index], index, this)) result.push(this[index])
        return result
      }
      arrays.indexOf = function (this: unknown[], wanted: unknown) {
        for (let index = 0; index < this.length; index++) if (this[index] === wanted) return index
        return -1
      }
    },
  },
  {
    name: 'JSON of its own',
    script: (page) => {
      Object.assign(page, { JSON: { parse: () => ({}), stringify: (value: unknown) => `${value}` } })
    },
  },
  {
    name: 'promises of its own',
    script: (page) => {
      const Native = page.Promise
      class Slow<T> extends Native<T> {
        // biome-ignore lint/suspicious/noThenProperty: it is what such libraries replace
        override then<A = T, B = never>(...given: Parameters<Promise<T>['then']>): Promise<A | B> {
          return super.then(...given) as Promise<A | B>
        }
      }
      page.Promise = Slow as unknown as PromiseConstructor
      const { then } = Native.prototype
      // biome-ignore lint/suspicious/noThenProperty: it is what such libraries replace
      Native.prototype.then = function (...given) {
        return then.apply(this, given) as never
      }
    },
  },
  {
    name: 'a fetch that a monitor has wrapped',
    script: (page) => {
      const { fetch } = page
      page.fetch = async function (this: unknown, ...given) {
        const response = await fetch.apply(this as Page, given)
        await response.clone().text()
        return response
      }
    },
  },
  {
    name: 'the requests of XMLHttpRequest alone, and others for the rest',
    script: (page) => {
      page.Request = class {} as never
      page.XMLHttpRequest = class {} as never
      page.Headers = class {} as never
    },
  },
  { name: 'Zone.js, as Angular has it', files: ['zone.js'], admits: /touched: __zone_symbol__/ },
  {
    name: 'listeners that a shim has made passive',
    script: ({ EventTarget }) => {
      const { addEventListener } = EventTarget.prototype
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        const given = typeof options === 'object' ? options : { capture: !!options }
        addEventListener.call(this, type, listener, { passive: true, ...given })
      }
    },
  },
  {
    name: 'nodes that forgive, as a shim for translated React pages has them',
    script: ({ Node }) => {
      const { insertBefore, removeChild } = Node.prototype
      Node.prototype.removeChild = function <T extends Node>(child: T): T {
        return child.parentNode === this ? (removeChild.call(this, child) as T) : child
      }
      Node.prototype.insertBefore = function <T extends Node>(child: T, before: Node | null): T {
        return before && before.parentNode !== this ? child : (insertBefore.call(this, child, before) as T)
      }
    },
  },
  {
    name: 'timers that never fire',
    script: (page) => {
      for (const name of [
        'setTimeout',
        'setInterval',
        'requestAnimationFrame',
        'requestIdleCallback',
        'setImmediate',
      ])
        Object.assign(page, { [name]: () => 1 })
    },
  },
  {
    name: 'no observers of size and place, and nothing idle',
    script: (page) => {
      for (const name of [
        'IntersectionObserver',
        'ResizeObserver',
        'PerformanceObserver',
        'requestIdleCallback',
        'scheduler',
      ])
        Reflect.deleteProperty(page, name)
    },
  },
  {
    name: 'storage that throws',
    script: (page) => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(page, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
      for (const name of ['cookie', 'referrer'])
        Object.defineProperty(page.document, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
    },
  },
  {
    name: 'registrations that another script has wrapped',
    script: ({ customElements, CustomElementRegistry }) => {
      const { define, get } = CustomElementRegistry.prototype
      CustomElementRegistry.prototype.define = function (...given) {
        define.apply(this, given)
      }
      customElements.get = (name) => get.call(customElements, name)
    },
  },
  {
    name: 'shadow roots that another script looks into',
    script: ({ Element }) => {
      const { attachShadow } = Element.prototype
      Element.prototype.attachShadow = function (options) {
        const root = attachShadow.call(this, options)
        new MutationObserver(() => {
          for (const node of root.querySelectorAll('*')) node.setAttribute('data-seen', '')
        }).observe(root, {
          childList: true,
          subtree: true,
        })
        return root
      }
    },
  },
]
