package no.samdrift.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samdrift.kernel.audit.AuditEntry;
import no.samdrift.web.text.Texts;

/** Says the rows of the audit as sentences: of an action that has no words of its own, that something was done. */
@ApplicationScoped
public class AuditWords {
    static final String SAYS = "audit.says.";
    static final String OTHER = "other";
    private static final String KIND = "audit.kind.";
    private static final String WHO = "\u0001";
    private static final String THING = "\u0002";

    @Inject
    private AuditNaming naming;

    @Inject
    private AuditFacts facts;

    public List<AuditLine> of(List<AuditEntry> entries, Locale locale) {
        AuditNaming.Known names = naming.of(entries);
        return entries.stream()
                .map(each -> new AuditLine(each, sentence(each, names, locale), facts.differences(each, names, locale)))
                .toList();
    }

    /** The kinds of things that are told of. */
    public static List<String> kinds() {
        return Texts.keys(KIND).stream()
                .map(key -> key.substring(KIND.length()))
                .toList();
    }

    /** What is done to things of that kind, or to any where null. */
    public static List<String> actions(String kind) {
        return Texts.keys(SAYS).stream()
                .map(key -> key.substring(SAYS.length()))
                .filter(action -> !action.equals(OTHER))
                .filter(action -> kind == null || !action.contains(".") || action.startsWith(kind + "."))
                .toList();
    }

    /** What an action is called in a list of them. */
    public static String named(String action, Locale locale) {
        String said = Texts.text(locale, SAYS + action, "", "…").strip();
        return begun(said, locale);
    }

    /** The key of the words for it: its own, else those for what is done to any kind. */
    static String key(String action) {
        return Stream.of(action, action.substring(action.lastIndexOf('.') + 1))
                .map(each -> SAYS + each)
                .filter(key -> Texts.find(Texts.BOKMAL, key).isPresent())
                .findFirst()
                .orElse(SAYS + OTHER);
    }

    private static List<AuditLine.Part> sentence(AuditEntry entry, AuditNaming.Known names, Locale locale) {
        AuditNaming.Name person = names.person(entry.personId());
        AuditLine.Part who = person != null
                ? person.part()
                : new AuditLine.Part(entry.personId() == 0 ? Texts.text(locale, "audit.house") : entry.actor());
        AuditLine.Part thing = thing(entry, names, locale);
        String about =
                Texts.find(locale, "audit.thing." + entry.subjectType(), THING).orElse(THING);
        String whole = Texts.text(locale, key(entry.action()), WHO, about);
        List<AuditLine.Part> parts = new ArrayList<>();
        for (String piece : whole.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])"))
            parts.add(
                    switch (piece) {
                        case WHO -> who;
                        case THING -> thing;
                        default -> new AuditLine.Part(piece);
                    });
        AuditLine.Part first = parts.getFirst();
        parts.set(0, new AuditLine.Part(begun(first.text(), locale), first.kind(), first.key()));
        return parts;
    }

    private static String begun(String text, Locale locale) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** As it is called now; what is gone, as it was called then. */
    private static AuditLine.Part thing(AuditEntry entry, AuditNaming.Known names, Locale locale) {
        AuditNaming.Name name = names.of(entry.subjectType(), entry.subjectKey());
        if (name != null) return name.part();
        for (Map<?, ?> told : List.of(AuditFacts.of(entry.after()), AuditFacts.of(entry.before())))
            for (String fact : List.of("number", "name", "title", "username"))
                if (told.get(fact) instanceof String text && !text.equals(AuditEntry.UNTOLD) && !text.isEmpty())
                    return new AuditLine.Part(text);
        boolean hasName =
                !entry.subjectKey().matches("\\d+") && !entry.subjectKey().equals("null");
        return new AuditLine.Part(hasName ? entry.subjectKey() : Texts.text(locale, "audit.unnamed"));
    }
}
