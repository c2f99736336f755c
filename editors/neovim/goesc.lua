-- goesc in Neovim 0.11 or newer, beside gopls: require it from init.lua, or copy it there. Needs pip install 'goesc[lsp]'.
vim.lsp.config('goesc', {
  cmd = { 'goesc', 'lsp' },
  filetypes = { 'go' },
  root_markers = { 'go.work', 'go.mod', '.git' },
  init_options = { diagnostics = { heap = 'hint' } },
})
vim.lsp.enable('goesc')
vim.lsp.inlay_hint.enable(true)
