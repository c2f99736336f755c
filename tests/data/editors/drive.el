;; What a person would do, with what they would see written to $OUT as JSON.  -*- lexical-binding: t -*-
(require 'json)

(defvar told (make-hash-table :test 'equal))

(defun tell (name value)
  (puthash name value told))

(defun finish (why)
  (when why (tell "error" why))
  (with-temp-file (getenv "OUT") (insert (json-serialize told)))
  (let ((kill-emacs-query-functions nil) (confirm-kill-processes nil))
    (set-buffer-modified-p nil)
    (kill-emacs (if why 1 0))))

(defun await (what found)
  (let ((end (+ (float-time) 60)) it)
    (while (not (setq it (funcall found)))
      (when (> (float-time) end) (error "No %s" what))
      (accept-process-output nil 0.05)
      (redisplay))
    it))

(defun hints ()
  (delq nil (mapcar (lambda (o) (and (overlay-get o 'eglot--inlay-hint)
                                     (or (overlay-get o 'before-string) (overlay-get o 'after-string))))
                    (overlays-in (point-min) (point-max)))))

(defun drive ()
  (condition-case why
      (progn
        (await "diagnostics" #'flymake-diagnostics)
        (tell "diagnostics"
              (vconcat (mapcar (lambda (d) (vector (line-number-at-pos (flymake-diagnostic-beg d)) (flymake-diagnostic-text d)))
                               (flymake-diagnostics))))
        (when (fboundp 'eglot-inlay-hints-mode)
          (tell "hints" (vconcat (mapcar #'substring-no-properties (await "hints" #'hints)))))
        (goto-char (point-min))
        (search-forward "res :=")
        (goto-char (match-beginning 0))
        (let (hover)
          (eglot-hover-eldoc-function (lambda (text &rest _) (setq hover text)))
          (tell "hover" (substring-no-properties (await "hover" (lambda () hover)))))
        (let ((last-nonmenu-event ?a) ; a key, no mouse
              (completing-read-function
               (lambda (_prompt choices &rest _)
                 (let ((all (mapcar (lambda (one) (if (consp one) (car one) one)) choices)))
                   (tell "actions" (vconcat all))
                   (car all)))))
          (call-interactively #'eglot-code-actions))
        (await "edit" (lambda () (string-match-p "b int) int {" (buffer-string))))
        (tell "text" (buffer-substring-no-properties (point-min) (point-max)))
        (await "diagnostics of the new text" (lambda () (null (flymake-diagnostics))))
        (finish nil))
    (error (finish (error-message-string why)))))

;; Not before eglot has connected: what waits inside of that would keep it from coming to an end.
(defun begin ()
  (switch-to-buffer (find-file-noselect (getenv "FILE")))
  (if (eglot-current-server) (drive) (run-with-timer 0.1 nil #'begin)))

(add-hook 'emacs-startup-hook (lambda () (run-with-timer 0.1 nil #'begin)))
