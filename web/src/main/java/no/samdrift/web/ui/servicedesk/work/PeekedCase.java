package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samdrift.servicedesk.work.ChosenCase;
import no.samdrift.servicedesk.work.ChosenCases;
import no.samdrift.servicedesk.work.WorkRow;
import no.samdrift.web.ui.part.LiveTime;
import no.samdrift.web.ui.part.Toast;

/** One case of the queue without leaving it: what it is about, what was said last, when it is due, and the first things to do. */
@Dependent
class PeekedCase {
    private static final int LAST = 3;
    private static final int FOLDED_FROM = 320;

    @Inject
    Desk desk;

    @Inject
    ChosenCases cases;

    @Inject
    BulkActs practices;

    /**
     * @param href where the case has its page
     * @param changed shows the queue anew
     */
    Optional<Component> of(WorkRow row, Function<WorkRow, String> href, Runnable changed) {
        return cases.of(List.of(row.caseId())).stream()
                .findFirst()
                .map(one -> drawn(one, row, href.apply(row), changed));
    }

    private Component drawn(ChosenCase one, WorkRow row, String href, Runnable changed) {
        Desk.Shown shown = new Desk.Shown(
                one.kind(),
                one.number(),
                one.version(),
                one.state(),
                one.teamId(),
                one.assigneeId(),
                List.of(),
                desk.allowed(one.kind(), one.number()));
        Span number = new Span(one.number());
        number.addClassName("case-number");
        H2 title = new H2(one.title());
        Div badges = new Div(CaseWords.badge(one.kind(), one.state()), CaseWords.badge(one.priority()));
        if (row.dueAt() != null) badges.add(new LiveTime(row.dueAt()));
        badges.addClassName("case-badges");
        CaseTimeline last = new CaseTimeline(desk, LAST);
        last.show(shown, desk.besides.about(shown.kind(), shown.allowed().id()), false);
        Div body = new Div(number, title, badges, acts(shown, href, changed));
        body.addClassName("peek-body");
        body.getElement()
                .setAttribute("role", "article")
                .setAttribute(
                        "aria-label",
                        one.number() + " " + one.title() + ", "
                                + CaseWords.state(one.kind(), one.state().name()));
        about(body, practices.description(one));
        body.add(new H3(t("peek.last")), last);
        return body;
    }

    private Div acts(Desk.Shown shown, String href, Runnable changed) {
        Div acts = new Div();
        acts.addClassName("page-actions");
        if (shown.allowed().work() && shown.state().isOpen() && !desk.isMine(shown)) {
            Button take = new Button(t("case.do.take"), e -> {
                desk.take(shown);
                Toast.done(t("case.taken"));
                changed.run();
            });
            take.addThemeVariants(ButtonVariant.PRIMARY);
            take.getElement().setAttribute("data-key", "t").setAttribute("aria-keyshortcuts", "t");
            acts.add(take);
        }
        acts.add(new Anchor(href, t("peek.open")));
        return acts;
    }

    private static void about(Div body, String description) {
        if (description == null || description.isBlank()) return;
        Paragraph text = new Paragraph(description);
        text.addClassName("case-description");
        body.add(text);
        if (description.length() < FOLDED_FROM && description.lines().count() <= 6) return;
        text.addClassName("peek-folded");
        Button unfold = new Button(t("peek.unfold"));
        unfold.addThemeVariants(ButtonVariant.TERTIARY);
        unfold.addClickListener(e -> {
            text.removeClassName("peek-folded");
            unfold.setVisible(false);
        });
        body.add(unfold);
    }
}
