;;; goesc.el --- goesc through eglot  -*- lexical-binding: t -*-

;; In init.el. Emacs 29 has eglot, older ones find it in GNU ELPA; go-mode comes from NonGNU ELPA or Debian's elpa-go-mode.
;; Needs pip install 'goesc[lsp]'. Eglot talks to one server a buffer: this is goesc in the place of gopls. docs/lsp.md says how to have both.

(require 'eglot)

(add-to-list 'eglot-server-programs
             '((go-mode go-ts-mode) . ("goesc" "lsp" :initializationOptions (:diagnostics (:heap "hint")))))
(add-hook 'go-mode-hook #'eglot-ensure)
(add-hook 'go-ts-mode-hook #'eglot-ensure)
