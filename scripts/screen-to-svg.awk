# Turns a screen of 80 columns, as `tmux capture-pane -p -e` gives it, into an SVG picture.
# Run it with LC_ALL=C. Knows bold, reverse, and the 256 colours that the themes use; anything else is shown plain.
BEGIN {
  cell = 8.4; row = 18; margin = 14; columns = 80
  paper = "#1c1c1c"; ink = "#e4e4e4"
  colour[7] = "#e5e5e5"; colour[0] = "#000000"; colour[1] = "#cd0000"; colour[3] = "#cdcd00"
  colour[231] = "#ffffff"; colour[16] = "#000000"; colour[124] = "#af0000"; colour[220] = "#ffd700"
  rows = 0
}
{ line[rows++] = $0 }
END {
  width = columns * cell + 2 * margin; height = rows * row + 2 * margin
  printf "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" ", width, height
  printf "aria-label=\"Signpost answering whether Klonopin can be used for opioid detox\">\n"
  printf "<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"%s\"/>\n", paper
  print "<g font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\" xml:space=\"preserve\">"
  for (r = 0; r < rows; r++) draw(line[r], r)
  print "</g>\n</svg>"
}
# The letters of a text in UTF-8, by its bytes.
function cells(text) {
  gsub(/[\200-\277]/, "", text)
  return length(text)
}
# Draws one row: runs of cells of one look.
function draw(text, r,    column, run, at) {
  column = 0; run = ""
  while (text != "") {
    at = index(text, "\033[")
    if (at == 0) { put(text, r, column); return }
    if (at > 1) { run = substr(text, 1, at - 1); put(run, r, column); column += cells(run) }
    text = substr(text, at + 2)
    at = index(text, "m")
    look(substr(text, 1, at - 1))
    text = substr(text, at + 1)
  }
}
function look(codes,    part, count, i) {
  count = split(codes == "" ? "0" : codes, part, ";")
  for (i = 1; i <= count; i++) {
    if (part[i] == 0) { bold = reverse = 0; front = back = "" }
    else if (part[i] == 1) bold = 1
    else if (part[i] == 7) reverse = 1
    else if (part[i] == 38 && part[i + 1] == 5) { front = colour[part[i + 2]]; i += 2 }
    else if (part[i] == 48 && part[i + 1] == 5) { back = colour[part[i + 2]]; i += 2 }
    else if (part[i] >= 30 && part[i] <= 37) front = colour[part[i] - 30]
    else if (part[i] >= 40 && part[i] <= 47) back = colour[part[i] - 40]
    else if (part[i] == 39) front = ""
    else if (part[i] == 49) back = ""
  }
}
function put(text, r, column,    x, fill, ground, swap, wide) {
  fill = front == "" ? ink : front; ground = back
  if (reverse) { swap = ground == "" ? paper : ground; ground = fill; fill = swap }
  x = margin + column * cell; wide = cells(text) * cell
  if (ground != "") printf "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>\n", x, margin + r * row, wide, row, ground
  if (text ~ /^ *$/) return
  gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); gsub(/>/, "\\&gt;", text)
  printf "<text x=\"%.1f\" y=\"%.1f\" textLength=\"%.1f\" fill=\"%s\"%s>%s</text>\n", x, margin + r * row + 13.5, wide, fill, bold ? " font-weight=\"bold\"" : "", text
}
