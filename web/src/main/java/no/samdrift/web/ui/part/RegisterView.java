package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;

/**
 * A register under its heading: what one may add to it, its filters, its rows. What is filtered and sorted stands in the
 * address.
 */
public abstract class RegisterView<R> extends Main implements AfterNavigationObserver {
    protected final PageHeader header;
    protected final DataList<R> list;
    private final Thing thing;

    protected RegisterView(Thing thing, ListSource<R> rows) {
        this.thing = thing;
        String texts = thing.list().texts();
        addClassName("page");
        header = new PageHeader(t(texts + ".title"), t(texts + ".lead"));
        list = new DataList<>(texts, t(texts + ".title"), rows);
        add(header, list);
    }

    /** @param add asks for what is new, and then {@link #opens} it */
    protected void adding(boolean may, Runnable add) {
        if (!may) return;
        Button button = new Button(t(thing.list().texts() + ".new"), e -> add.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.getElement().setAttribute("data-key", "n").setAttribute("aria-keyshortcuts", "n");
        header.addActions(button);
    }

    /** @param register as imports call it */
    protected void importing(boolean may, String register) {
        if (may) list.importing("imports/" + register);
    }

    protected void opens(Object key) {
        UI.getCurrent().navigate(thing.href(key));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.readAddress(event.getLocation().getQueryParameters());
    }
}
