;;; look.el --- What the tests see of a buffer, as JSON  -*- lexical-binding: t; -*-
(require 'json)
(require 'flymake)
(require 'imenu)
(require 'xref)
(set-language-environment "UTF-8")
(setq make-backup-files nil auto-save-default nil create-lockfiles nil
      flymake-no-changes-timeout 0.1)

(defmacro look-value (form)
  "Evaluate FORM in the draft's buffer; answer its value as JSON."
  `(with-current-buffer (or (seq-find (lambda (b) (string-match-p "\\.report\\." (or (buffer-file-name b) ""))) (buffer-list))
                            (current-buffer))
     (json-encode ,form)))

(defun look-diagnostics ()
  "The findings that Flymake shows: line, text, message."
  (vconcat
   (mapcar (lambda (found)
             (format "%d %s | %s"
                     (line-number-at-pos (flymake-diagnostic-beg found))
                     (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found))
                     (substring-no-properties (flymake-diagnostic-text found))))
           (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))))

(defun look-names (index)
  "The names in an imenu INDEX of any depth, without those that stand for their own heading."
  (seq-mapcat (lambda (entry)
                (cons (substring-no-properties (car entry)) (when (consp (cdr entry)) (look-names (cdr entry)))))
              (seq-filter #'consp index)))

(defun look-outline ()
  "The names in the buffer's imenu, in order."
  (vconcat (delete-dups (look-names (funcall imenu-create-index-function)))))

(defun look-references ()
  "The lines of the references to what is at point, as xref finds them."
  (let* ((backend (xref-find-backend))
         (found (xref-backend-references backend (xref-backend-identifier-at-point backend))))
    (vconcat (sort (mapcar (lambda (item) (xref-location-line (xref-item-location item))) found) #'<))))

(defun look-lsp-diagnostics ()
  "The findings that lsp-mode holds of the buffer; it passes them on to Flymake only where a window shows the buffer."
  (vconcat
   (mapcar (lambda (found)
             (let ((region (lsp--range-to-region (lsp-get found :range))))
               (format "%d %s | %s"
                       (line-number-at-pos (car region))
                       (buffer-substring-no-properties (car region) (cdr region))
                       (lsp-get found :message))))
           (append (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics)) nil))))
