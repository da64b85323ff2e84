package no.samdrift.web.ui.governance;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.cooperation.comment.CommentSearch;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.part.Choosable;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Thing;

/** Where decisions and the sharing of costs are seen. */
@ApplicationScoped
public class GovernanceScreens {
    private static final String SECTION = "menu.section.governance";
    private static final GovernanceRight READ = GovernanceRight.READ;

    @Produces
    static final Screen DECISIONS = Screen.of(DecisionsView.class, "decisions", VaadinIcon.GAVEL, SECTION, 400, READ);

    @Produces
    static final Screen SHARES = Screen.of(CostSharesView.class, "shares", VaadinIcon.PIE_CHART, SECTION, 410, READ);

    @Produces
    public static final Thing DECISION = new Thing("decision", DecisionView.class, DECISIONS, READ);

    @Produces
    static final Thing DECISION_DOCUMENTS = DECISION.documents(false);

    @Produces
    public static final Thing SHARE = new Thing("costShare", CostShareView.class, SHARES, READ);

    @Produces
    public static final Thing KEY = new Thing("costKey", CostKeyView.class, SHARES, READ);

    @Produces
    public static final Thing FRAME = new Thing("frame", FrameView.class, SHARES, READ);

    @Produces
    static final Thing DECISION_COMMENTS = DECISION.found(CommentSearch.kind(DECISION.kind()));

    @Produces
    static final Thing SHARE_DOCUMENTS = SHARE.documents(false);

    @Produces
    static final Thing SHARE_COMMENTS = SHARE.found(CommentSearch.kind(SHARE.kind()));

    @Produces
    static final Thing KEY_DOCUMENTS = KEY.documents(false);

    @Produces
    static final Thing KEY_COMMENTS = KEY.found(CommentSearch.kind(KEY.kind()));

    @Produces
    static final Thing FRAME_DOCUMENTS = FRAME.documents(false);

    @Produces
    static final Thing FRAME_COMMENTS = FRAME.found(CommentSearch.kind(FRAME.kind()));

    @Produces
    static Choosable decisions(Decisions decisions) {
        return new Choosable(
                DECISION.kind(),
                (text, offset, limit) ->
                        decisions
                                .slice(new Decisions.Filter(text, null, null, null, null, null), offset, limit)
                                .stream()
                                .map(d -> new Ref(d.id(), d.number(), d.title()))
                                .toList());
    }
}
