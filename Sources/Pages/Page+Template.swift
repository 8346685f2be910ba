extension Page {
  /// The page: no file, font or script from elsewhere, and black on white, since it goes to a printer.
  static let html = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}</title>
    <style>
    @page { size: A4; margin: 15mm; }
    body { font: 10.5pt/1.35 "Liberation Sans", Arial, sans-serif; color: #000; max-width: 180mm; margin: 1em auto; }
    h1 { font-size: 12.5pt; margin: 0 0 .6em; }
    h2 { font-size: 10.5pt; margin: 1em 0 .2em; border-bottom: 1px solid #000; break-after: avoid; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: .15em .6em .15em 0; }
    th { border-bottom: 1px solid #888; }
    tr { break-inside: avoid; }
    .right { text-align: right; padding-right: 0; white-space: nowrap; }
    p { margin: .3em 0; }
    .room { margin-top: 1.5em; break-inside: avoid; }
    .room div { border-bottom: 1px solid #888; height: 2.1em; }
    </style>
    </head>
    <body>
    {{#masthead}}<p>{{.}}</p>{{/masthead}}<h1>{{title}}</h1>
    {{#blocks}}
    {{#heading}}<h2>{{.}}</h2>{{/heading}}
    {{#empty}}<p>{{.}}</p>{{/empty}}
    {{#fields}}{{#first()}}<table>{{/first()}}<tr><th>{{name}}</th><td>{{value}}</td></tr>{{#last()}}</table>{{/last()}}
    {{/fields}}
    {{#rows}}
    {{#first()}}<table>
    {{#hasColumns}}<tr>{{#columns}}<th class="{{side}}">{{title}}</th>{{/columns}}</tr>{{/hasColumns}}
    {{/first()}}
    <tr>{{#cells}}<td class="{{side}}">{{value}}</td>{{/cells}}</tr>
    {{#last()}}
    </table>
    {{/last()}}
    {{/rows}}
    {{#remarks}}<p>{{.}}</p>{{/remarks}}
    {{/blocks}}
    {{#remarks}}<p>{{.}}</p>{{/remarks}}
    {{#hasRoom}}<div class="room">{{room}}<div></div><div></div><div></div><div></div></div>{{/hasRoom}}
    </body>
    </html>

    """
}
