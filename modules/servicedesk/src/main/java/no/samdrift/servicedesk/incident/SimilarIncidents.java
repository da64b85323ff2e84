package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.search.Search;
import no.samdrift.servicedesk.ServiceDeskRight;

/** Cases about the same: for whoever asks whether somebody had this before. */
@ApplicationScoped
public class SimilarIncidents {
    private static final int MOST = 50;

    @Inject
    CurrentCaller current;

    @Inject
    Search search;

    /** {@code score} compares the cases of one answer; what it is depends on the texts. */
    public record Similar(String number, String title, Double score) {}

    /**
     * The likest cases that the caller may see, open and closed, best first. Title, description and solution are compared.
     *
     * @param memberId null for those of any member
     */
    public List<Similar> to(String text, Long memberId) {
        current.get().requireAnywhere(ServiceDeskRight.READ_INCIDENTS);
        if (text == null || text.isBlank()) throw RuleBroken.at("text", "required");
        return search.alike(IncidentKind.KIND, text, memberId, MOST).stream()
                .map(alike -> new Similar(alike.key(), alike.title(), Math.round(alike.score() * 100) / 100.0))
                .toList();
    }
}
