package no.samdrift.web.ui.part;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import no.samdrift.kernel.refusal.NotFound;

/** A screen about one thing, named by the last part of its address; drawn anew after every change. */
public abstract class DetailPage extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    @Inject
    private Instance<Beside> beside;

    private String key;
    private String title = "";

    protected DetailPage() {
        addClassName("page");
    }

    /** Adds everything there is to see, and gives the title of the page. */
    protected abstract String draw(String key);

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        key = parameter;
        redraw();
    }

    protected void redraw() {
        removeAll();
        title = draw(key);
    }

    /** Adds what other floors have to say about the thing. */
    protected void addBeside(String kind, long id) {
        beside.forEach(each -> each.of(kind, id).ifPresent(this::add));
    }

    /** The key as a number; what is none names nothing. */
    protected static long id(String kind, String key) {
        if (key == null || !key.matches("\\d{1,18}")) throw new NotFound(kind, key);
        return Long.parseLong(key);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
