package no.samdrift.web.ui.kernel;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.kernel.audit.AuditTrail.AuditRight;
import no.samdrift.kernel.field.FieldRight;
import no.samdrift.kernel.outbox.OutboxDelivery.OutboxRight;
import no.samdrift.kernel.search.SearchIndexes.SearchRight;
import no.samdrift.web.ui.part.Screen;

/** Where it is seen what the house itself keeps. */
@ApplicationScoped
public class KernelScreens {
    private static final String SECTION = "menu.section.administration";

    @Produces
    static final Screen FIELDS =
            Screen.ofTheWhole(FieldsView.class, "fields", VaadinIcon.INPUT, SECTION, 932, FieldRight.DEFINE);

    @Produces
    static final Screen AUDIT =
            Screen.of(AuditView.class, "audit", VaadinIcon.CLIPBOARD_TEXT, SECTION, 935, AuditRight.READ);

    @Produces
    static final Screen SEARCH = Screen.ofTheWhole(
            SearchIndexView.class, "searchIndex", VaadinIcon.SEARCH, SECTION, 945, SearchRight.OPERATE);

    @Produces
    static final Screen OUTBOX =
            Screen.ofTheWhole(OutboxView.class, "outbox", VaadinIcon.OUTBOX, SECTION, 940, OutboxRight.OPERATE);
}
