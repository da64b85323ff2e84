package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import no.samdrift.web.ui.part.EmptyState;

/** What stands where a screen could not be shown. The same one is shown again for the next failure: it tells of the last alone. */
abstract class FailedScreen extends Main {
    void tell(VaadinIcon icon, String title, String hint) {
        addClassName("page");
        removeAll();
        add(EmptyState.page(icon, title, hint, new RouterLink(t("notFound.home"), HomeView.class)));
    }
}
