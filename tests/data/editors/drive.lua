-- What a person would do, with what they would see written to $OUT as JSON.
local told = {}
local function finish(why)
  told.error = why
  vim.fn.writefile({ (vim.json or {encode = vim.fn.json_encode}).encode(told) }, os.getenv('OUT'))
  vim.cmd('cquit ' .. (why and 1 or 0))
end
local function wait(what, found)
  if not vim.wait(60000, found, 20) then finish('no ' .. what) end
end
local buffer = vim.api.nvim_get_current_buf()
local ok, why = pcall(function()
  wait('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)
  told.diagnostics = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(told.diagnostics, { one.lnum, one.col, one.severity, one.message })
  end
  if vim.lsp.inlay_hint then
    wait('hints', function() return #vim.lsp.inlay_hint.get({ bufnr = buffer }) > 0 end)
    told.hints = {}
    for _, one in ipairs(vim.lsp.inlay_hint.get({ bufnr = buffer })) do
      table.insert(told.hints, one.inlay_hint.label)
    end
  end
  vim.api.nvim_win_set_cursor(0, { 4, 1 })
  vim.lsp.buf.hover()
  local hover
  wait('hover', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then hover = vim.api.nvim_win_get_buf(window) end
    end
    return hover
  end)
  told.hover = table.concat(vim.api.nvim_buf_get_lines(hover, 0, -1, false), '\n')
  vim.ui.select = function(items, options, choose)
    told.actions = {}
    for _, item in ipairs(items) do
      local line = (options.format_item or tostring)(item)
      table.insert(told.actions, line)
    end
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  wait('edit', function() return vim.api.nvim_buf_get_lines(buffer, 2, 3, false)[1] == 'func sum(a, b int) int {' end)
  told.text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
  wait('diagnostics of the new text', function() return #vim.diagnostic.get(buffer) == 0 end)
end)
finish(not ok and tostring(why) or nil)
