package no.samdrift.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.cooperation.webhook.DueMessage;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.search.Sightings;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Things;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a message says, in the form its webhook asks for; see docs/decisions/38. */
@ApplicationScoped
class WebhookBodies {
    private static final int VERSION = 1;
    private static final int LONGEST_HEADER = 150; // of Slack

    @Inject
    private Callers callers;

    @Inject
    private Sightings sightings;

    @Inject
    private Texts texts;

    @Inject
    private Things things;

    @Inject
    @ConfigProperty(name = "samdrift.public.url")
    private Optional<String> url;

    /** @param subject for the log */
    record Body(String subject, String json) {}

    /** The same in every form. {@code key} is null for a test, {@code link} where the house does not know its own address. */
    private record Said(
            Instant at,
            String event,
            String kind,
            String key,
            String title,
            String hint,
            String actor,
            String text,
            String link,
            String open) {
        /** The number or code that people know it by; its title where it has none. The log keeps no more. */
        String name() {
            return key == null || key.matches("\\d+") ? title : key;
        }

        String heading() {
            return name().equals(title) ? title : name() + " " + title;
        }

        String line() {
            return text + " · " + actor + (hint == null || hint.isBlank() ? "" : " · " + hint);
        }
    }

    /** Nothing where the one on whose rights it is sent does not see it. */
    Optional<Body> of(DueMessage due) {
        Optional<Caller> caller = callers.of(due.personId(), "webhook");
        if (caller.isEmpty()) return Optional.empty();
        Language language = caller.get().language();
        if (due.isTest()) {
            String title = texts.get(language, "webhook.testTitle");
            String text = texts.get(language, "webhook.testText");
            return Optional.of(body(due, said(due, language, null, title, null, text, null)));
        }
        return sightings
                .of(due.kind(), due.subjectId(), caller.get(), due.isInside())
                .map(seen -> body(
                        due,
                        said(
                                due,
                                language,
                                seen.key(),
                                seen.title(),
                                seen.hint(),
                                Texts.find(language.locale(), "audit." + due.event())
                                        .orElse(due.event()),
                                link(seen))));
    }

    private Said said(
            DueMessage due, Language language, String key, String title, String hint, String text, String link) {
        String open = texts.get(language, "webhook.open");
        return new Said(due.at(), due.event(), due.kind(), key, title, hint, due.actor(), text, link, open);
    }

    private String link(Sightings.Sighting seen) {
        return url.map(base -> base.replaceFirst("/+$", "") + "/"
                        + things.of(seen.kind()).href(seen.key()))
                .orElse(null);
    }

    private static Body body(DueMessage due, Said said) {
        Object json = switch (due.form()) {
            case JSON -> plain(said);
            case TEAMS -> teams(said);
            case SLACK -> slack(said);
        };
        return new Body(said.name(), Json.write(json));
    }

    private static Object plain(Said said) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("kind", said.kind());
        data.put("key", said.key());
        data.put("title", said.title());
        data.put("hint", said.hint());
        data.put("text", said.text());
        data.put("actor", said.actor());
        data.put("url", said.link());
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", said.event());
        whole.put("timestamp", said.at().toString());
        whole.put("data", data);
        return whole;
    }

    /** An Adaptive Card, whose texts are Markdown: what people wrote shall be none. */
    private static Object teams(Said said) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("type", "AdaptiveCard");
        card.put("version", "1.4");
        card.put(
                "body",
                List.of(
                        Map.of(
                                "type",
                                "TextBlock",
                                "wrap",
                                true,
                                "weight",
                                "Bolder",
                                "size",
                                "Medium",
                                "text",
                                unmarked(said.heading())),
                        Map.of("type", "TextBlock", "wrap", true, "isSubtle", true, "text", unmarked(said.line()))));
        if (said.link() != null)
            card.put("actions", List.of(Map.of("type", "Action.OpenUrl", "title", said.open(), "url", said.link())));
        return Map.of(
                "type",
                "message",
                "attachments",
                List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card)));
    }

    private static String unmarked(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]()#+!~>|-])", "\\\\$1");
    }

    /** Blocks of plain text; the text beside them, which is shown in notifications, knows links and mentions. */
    private static Object slack(Said said) {
        List<Object> blocks = new ArrayList<>();
        String heading = said.heading();
        blocks.add(Map.of(
                "type",
                "header",
                "text",
                words(heading.length() <= LONGEST_HEADER ? heading : heading.substring(0, LONGEST_HEADER - 1) + "…")));
        blocks.add(Map.of("type", "section", "text", words(said.line())));
        if (said.link() != null)
            blocks.add(Map.of(
                    "type",
                    "actions",
                    "elements",
                    List.of(Map.of("type", "button", "text", words(said.open()), "url", said.link()))));
        String plain = (heading + " · " + said.line())
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return Map.of("text", plain, "blocks", blocks);
    }

    private static Object words(String text) {
        return Map.of("type", "plain_text", "text", text, "emoji", false);
    }
}
