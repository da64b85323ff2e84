package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.cooperation.approval.Absence;
import no.samdrift.cooperation.approval.Deputies;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.Toast;

/** Who approves for me while I am away. */
@ApplicationScoped
class DeputyBlock {
    @Inject
    private Deputies deputies;

    Block block() {
        Div body = new Div();
        Button name = new Button(t("deputy.name"), e -> name(body));
        show(body);
        return new Block(t("deputy.title"), body).actions(name);
    }

    private void show(Div body) {
        body.removeAll();
        Absence absence = deputies.own().orElse(null);
        if (absence == null) {
            body.add(Block.none(t("deputy.none")));
            return;
        }
        body.add(new Paragraph(t(
                "deputy.named",
                absence.deputy(),
                Formats.date(absence.absentFrom()),
                Formats.date(absence.absentTo()))));
        body.add(new Button(t("deputy.remove"), e -> {
            deputies.remove();
            Toast.done(t("form.saved"));
            show(body);
        }));
    }

    private void name(Div body) {
        Absence before = deputies.own().orElse(null);
        RefField deputy = new RefField(t("deputy.who"), deputies::colleagues);
        if (before != null) deputy.chosen(before.deputyId(), before.deputy());
        RecordForm<Absence> form = new RecordForm<>(t("deputy.title"), Absence.class, before, absence -> {
            deputies.name(absence);
            Toast.done(t("form.saved"));
            show(body);
        });
        form.wide("deputyId", deputy);
        form.field("absentFrom", new DateField(t("deputy.from")));
        form.field("absentTo", new DateField(t("deputy.to")));
        form.open();
    }
}
