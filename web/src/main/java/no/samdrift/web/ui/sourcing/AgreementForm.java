package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samdrift.sourcing.agreement.AgreementDetails;
import no.samdrift.sourcing.agreement.AgreementFacts;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.Pickers;

/** Registering an agreement and keeping it true. */
@ApplicationScoped
public class AgreementForm {
    @Inject
    private Agreements agreements;

    @Inject
    private Pickers pickers;

    void add(Consumer<AgreementDetails> then) {
        open(new AgreementFields(pickers), t("agreements.new"), agreements::register, then);
    }

    void change(AgreementDetails before, Consumer<AgreementDetails> then) {
        AgreementFields fields = new AgreementFields(pickers);
        fields.fill(before);
        var row = before.agreement();
        open(fields, row.title(), facts -> agreements.change(row.id(), row.version(), facts), then);
    }

    private static void open(
            AgreementFields fields,
            String title,
            Function<AgreementFacts, AgreementDetails> work,
            Consumer<AgreementDetails> then) {
        FormDialog dialog = new FormDialog(title, t("action.save"), () -> then.accept(work.apply(fields.facts())));
        fields.into(dialog);
        dialog.open();
    }
}
