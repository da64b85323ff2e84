package no.samdrift.web.ui.servicedesk.work;

import java.util.List;
import java.util.Optional;
import no.samdrift.servicedesk.work.CaseState;
import no.samdrift.servicedesk.work.ChosenCase;

/** What the queue shows and does of one practice's cases, by its own service. A bean each; the queue knows none of them. */
public interface QueuePractice {
    String kind();

    /** What a case is about, as far as the caller may read it. */
    String description(String number);

    /** The states in which its cases wait. */
    List<CaseState> waits();

    /** In words why the case, as it stands, does not take it; empty where it does. The service judges again. */
    Optional<String> refusal(ChosenCase chosen, BulkAsked asked);

    /** Does what is no work of the desk itself; gives the way back, null where there is none. */
    Runnable act(ChosenCase chosen, BulkAsked asked);
}
