package no.samdrift.web.ui.cooperation.talk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samdrift.cooperation.comment.CommentRow;
import no.samdrift.cooperation.comment.Mentioned;
import no.samdrift.web.text.Texts;

/** What a comment says: its lines as written, addresses as links, people by name. Never read as markup. */
class CommentWords extends Paragraph {
    private static final Pattern PART = Pattern.compile("@\\[(\\d{1,18})]|https?://[^\\s<>\"]*[^\\s<>\".,:;!?)\\]]");

    CommentWords(CommentRow comment) {
        addClassName("comment-text");
        Map<Long, Mentioned> named =
                comment.mentions().stream().collect(Collectors.toMap(Mentioned::id, Function.identity()));
        String text = comment.text();
        Matcher part = PART.matcher(text);
        int from = 0;
        while (part.find()) {
            Mentioned person = part.group(1) == null ? null : named.get(Long.parseLong(part.group(1)));
            if (part.group(1) != null && person == null) continue;
            add(new Span(text.substring(from, part.start())));
            if (person == null) add(link(part.group()));
            else add(name(person));
            from = part.end();
        }
        add(new Span(text.substring(from)));
    }

    private static Anchor link(String address) {
        Anchor link = new Anchor(address, address);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static Span name(Mentioned person) {
        Span name = new Span("@" + person.name());
        name.addClassName("mention");
        if (!person.told()) {
            Span unheard = new Span(" " + Texts.t("mention.unheard"));
            unheard.addClassName("remark");
            name.add(unheard);
        }
        return name;
    }
}
