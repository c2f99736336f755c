-- goesc in Neovim 0.7 to 0.10, beside gopls: require it from init.lua, or copy it there. Needs pip install 'goesc[lsp]'.
local servers = {} -- by the folder of the module

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'go',
  callback = function(args)
    local found = vim.fn.findfile('go.mod', vim.fn.fnamemodify(args.file, ':p:h') .. ';')
    local root = vim.fn.fnamemodify(found ~= '' and found or args.file, ':p:h')
    if not (servers[root] and vim.lsp.get_client_by_id(servers[root])) then
      servers[root] = vim.lsp.start_client({
        name = 'goesc',
        cmd = { 'goesc', 'lsp' },
        root_dir = root,
        init_options = { diagnostics = { heap = 'hint' } },
      })
    end
    vim.lsp.buf_attach_client(args.buf, servers[root])
    if vim.lsp.inlay_hint then -- from 0.10 on
      vim.lsp.inlay_hint.enable(true, { bufnr = args.buf })
    end
  end,
})
