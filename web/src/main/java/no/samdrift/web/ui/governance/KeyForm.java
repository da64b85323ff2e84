package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import no.samdrift.governance.costshare.CostKeyDetails;
import no.samdrift.governance.costshare.CostKeys;
import no.samdrift.governance.costshare.DecideKey;
import no.samdrift.governance.costshare.KeyVersionFacts;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.RefField;

/** A cost key is decided, or decided anew from a day on. */
@ApplicationScoped
public class KeyForm {
    @Inject
    private CostKeys keys;

    @Inject
    private Pickers pickers;

    void decide(Consumer<CostKeyDetails> then) {
        TextField name = new TextField(t("key.name"));
        Version version = new Version(pickers);
        FormDialog form = new FormDialog(
                t("keys.new"),
                t("action.save"),
                () -> then.accept(keys.decide(new DecideKey(name.getValue(), version.facts()))));
        form.wide("name", name).setRequiredIndicatorVisible(true);
        version.into(form, "first.");
        form.open();
    }

    void decideAgain(CostKeyDetails before, Consumer<CostKeyDetails> then) {
        Version version = new Version(pickers);
        version.elements.show(before.versions().getLast().elements());
        var key = before.key();
        FormDialog form = new FormDialog(
                t("key.again"),
                t("action.save"),
                () -> then.accept(keys.decideAgain(key.id(), key.version(), version.facts())));
        version.into(form, "");
        form.open();
    }

    private static final class Version {
        private final DateField from = new DateField(t("agreement.validFrom"));
        private final RefField decision;
        private final ElementsField elements = new ElementsField();

        Version(Pickers pickers) {
            decision = pickers.one("decision", t("share.decision")).required();
        }

        void into(FormDialog form, String path) {
            form.field(path + "validFrom", from).setRequiredIndicatorVisible(true);
            form.field(path + "decisionId", decision);
            form.wide(path + "key", elements);
        }

        KeyVersionFacts facts() {
            return new KeyVersionFacts(from.getValue(), decision.id(), elements.elements());
        }
    }
}
