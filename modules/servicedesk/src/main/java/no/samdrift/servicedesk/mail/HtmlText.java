package no.samdrift.servicedesk.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of HTML, in lines as one sees them; nothing of it is ever shown as HTML. */
final class HtmlText {
    /** Where mail programs put what is answered: Gmail, Apple and Thunderbird, Outlook in the browser, Yahoo. */
    private static final String QUOTED = "blockquote, div.gmail_quote, div.gmail_quote_container, div.moz-cite-prefix,"
            + " #divRplyFwdMsg, #divRplyFwdMsg ~ *, #appendonsend ~ *, div.yahoo_quoted, div.OutlookMessageHeader ~ *";

    private HtmlText() {}

    /** @param answer whether what it quotes is left out */
    static String of(String html, boolean answer) {
        Document document = Jsoup.parse(html);
        document.select("script, style, head, title").remove();
        if (answer) document.select(QUOTED).remove();
        StringBuilder text = new StringBuilder();
        document.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    String more = words.text();
                    text.append(isLineStart(text) ? more.stripLeading() : more);
                } else if (node instanceof Element element) {
                    if (element.nameIs("br")) text.append('\n');
                    else if (element.isBlock() && !isLineStart(text)) text.append('\n');
                    if (element.nameIs("li")) text.append("- ");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (!(node instanceof Element element)) return;
                if (element.nameIs("td") || element.nameIs("th")) text.append(' ');
                else if (element.nameIs("p")) text.append(isLineStart(text) ? "\n" : "\n\n");
                else if (element.isBlock() && !isLineStart(text)) text.append('\n');
            }
        });
        return text.toString()
                .replace('\u00a0', ' ')
                .replaceAll("[ \t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static boolean isLineStart(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }
}
