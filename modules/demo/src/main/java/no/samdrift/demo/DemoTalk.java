package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.cooperation.comment.Comments;
import no.samdrift.cooperation.comment.SayComment;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.time.Time;

/** What people have said of things, some hours ago; {@code @username} names somebody. */
@ApplicationScoped
class DemoTalk {
    @Inject
    private DemoFiles files;

    @Inject
    private DemoDocuments documents;

    @Inject
    private People people;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private Comments comments;

    @Inject
    private Time time;

    private final Map<String, Long> byUsername = new HashMap<>();
    private Long above;

    void put() {
        people.find(People.Filter.ALL, null, 200).items().stream()
                .filter(p -> p.username() != null)
                .forEach(p -> byUsername.put(p.username(), p.id()));
        files.rows("comments").forEach(this::comment);
    }

    /** An answer answers the one above it that is none. */
    private void comment(NamedCsvRecord row) {
        String kind = row.getField("kind");
        String on = kind + ":" + documents.key(kind, row.getField("thing"));
        boolean answers = !row.getField("answers").isEmpty();
        SayComment said = new SayComment(named(row.getField("text")), answers ? above : null);
        Duration ago = Duration.ofHours(Long.parseLong(row.getField("hoursAgo")));
        // with the roles of today, some of which are not yet held then
        Caller author = callers.of(byUsername.get(row.getField("author")), "").orElseThrow();
        time.at(
                time.now().minus(ago),
                () -> current.as(author, () -> {
                    long made = comments.add(on, said).id();
                    if (!answers) above = made;
                }));
    }

    private String named(String text) {
        String named = text;
        for (var person : byUsername.entrySet())
            named = named.replaceAll("@" + person.getKey() + "\\b", "@[" + person.getValue() + "]");
        return named;
    }
}
