package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.stream.Collectors;
import no.samdrift.servicedesk.work.Restricted;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.Toast;

/** Above a case that is for some alone: why, who they are, and for who works it the way to change that. */
class RestrictionStrip extends Div {
    RestrictionStrip(Desk desk, Desk.Shown shown, Runnable changed) {
        addClassName("restriction");
        setVisible(shown.allowed().restricted());
        if (isVisible())
            desk.restricted.of(shown.kind(), shown.number()).ifPresent(now -> show(desk, shown, now, changed));
    }

    private void show(Desk desk, Desk.Shown shown, Restricted now, Runnable changed) {
        Span why = new Span(t("restriction.is." + now.reason()));
        why.addClassName("restriction-why");
        String people = now.people().stream().map(Restricted.Insider::name).collect(Collectors.joining(", "));
        add(VaadinIcon.LOCK.create(), new Div(why, new Paragraph(t("restriction.seenBy", people))));
        if (!shown.allowed().work()) return;
        Button lift = new Button(
                t("restriction.lift"),
                e -> Confirm.ask(t("restriction.lift"), t("restriction.lift.why"), t("restriction.lift"), () -> {
                    desk.restricted.lift(shown.kind(), shown.number());
                    Toast.done(t("restriction.lifted"));
                    changed.run();
                }));
        lift.addThemeVariants(ButtonVariant.TERTIARY);
        Button change = new Button(t("restriction.edit"), e -> new RestrictDialog(desk, shown, now, changed).open());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(change, lift);
        actions.addClassName("restriction-actions");
        add(actions);
    }

    /** The way to it on a case that is like others. */
    static Button begin(Desk desk, Desk.Shown shown, Runnable changed) {
        Button begin = new Button(
                t("restriction.begin"),
                VaadinIcon.LOCK.create(),
                e -> new RestrictDialog(desk, shown, null, changed).open());
        begin.addThemeVariants(ButtonVariant.TERTIARY);
        begin.addClassName("restriction-begin");
        return begin;
    }
}
