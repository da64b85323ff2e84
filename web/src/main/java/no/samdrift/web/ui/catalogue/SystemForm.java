package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samdrift.catalogue.system.SystemDetails;
import no.samdrift.catalogue.system.SystemFacts;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.Pickers;

/** Registering a system and keeping it true. */
@ApplicationScoped
public class SystemForm {
    @Inject
    private Systems systems;

    @Inject
    private Pickers pickers;

    void add(Consumer<SystemDetails> then) {
        open(new SystemFields(pickers), t("systems.new"), systems::register, then);
    }

    void change(SystemDetails before, Consumer<SystemDetails> then) {
        SystemFields fields = new SystemFields(pickers);
        fields.fill(before);
        open(
                fields,
                before.system().name(),
                facts -> systems.change(before.system().id(), before.system().version(), facts),
                then);
    }

    private static void open(
            SystemFields fields,
            String title,
            Function<SystemFacts, SystemDetails> work,
            Consumer<SystemDetails> then) {
        FormDialog dialog = new FormDialog(title, t("action.save"), () -> then.accept(work.apply(fields.facts())));
        fields.into(dialog);
        dialog.open();
    }
}
