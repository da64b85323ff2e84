package no.samdrift.web.ui.cooperation.waiting;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.samdrift.cooperation.approval.ApprovalRow;
import no.samdrift.cooperation.approval.Approvals;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.LinkList;

/** The approvals of a thing on its page. */
@ApplicationScoped
class ApprovalsBeside implements Beside {
    private static final int MOST = 20;

    @Inject
    Approvals approvals;

    @Inject
    ApprovalForm form;

    @Override
    public Optional<Component> of(About about) {
        return about.place()
                .filter(place -> place.may().contains(May.READ_INTERNAL))
                .flatMap(this::at);
    }

    private Optional<Component> at(DocumentPlace place) {
        String on = place.on();
        LinkList list = new LinkList();
        approvals.on(place, MOST).forEach(row -> add(list, row));
        boolean asks = place.may().contains(May.KEEP);
        if (list.isEmpty() && !asks) return Optional.empty();
        Block block = list.under(t("approvals.title"), t("approvals.none"));
        return Optional.of(asks ? block.actions(asking(on)) : block);
    }

    private static void add(LinkList list, ApprovalRow row) {
        String until = row.open() ? t("approval.until", Formats.date(row.dueOn())) : Formats.dateTime(row.closedAt());
        list.link(WaitingScreens.APPROVAL.href(row.id()), row.question(), until, WaitingBadges.status(row.status()));
    }

    private Button asking(String on) {
        return new Button(
                t("approval.ask"),
                e -> form.ask(
                        on,
                        null,
                        "",
                        null,
                        made -> UI.getCurrent()
                                .navigate(WaitingScreens.APPROVAL.href(
                                        made.approval().id()))));
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean inColumn() {
        return true;
    }

    @Override
    public boolean ofItself() {
        return true;
    }
}
