package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import jakarta.inject.Inject;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.refusal.NotFound;

/** A screen about one thing, named by the last part of its address; drawn anew after every change. */
public abstract class DetailPage extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    private final Thing thing;

    @Inject
    private Besides besides;

    @Inject
    private CurrentCaller current;

    @Inject
    private Things things;

    private String key;
    private PageHeader header;
    private String title = "";

    protected DetailPage(Thing thing) {
        this.thing = thing;
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

    /** What was to be done is done: said, and shown. */
    protected void saved() {
        Toast.done(t("form.saved"));
        redraw();
    }

    protected Caller caller() {
        return current.get();
    }

    /** The name of a thing, which leads to its page whoever may read it; a dash where there is none. */
    protected Component link(String kind, Object key, String name) {
        return things.link(kind, key, name);
    }

    /** Adds the way up, for whom there is one, and the heading. */
    protected PageHeader head(String title, String subtitle) {
        if (thing.list().open().test(caller()))
            add(new Crumb(thing.list().path(), t(thing.list().title())));
        header = new PageHeader(title, subtitle);
        add(header);
        return header;
    }

    /** @param change asks for what is to be changed, and then {@link #saved} shows it */
    protected void editing(boolean may, Runnable change) {
        if (may) header.addActions(new Button(t("action.edit"), e -> change.run()));
    }

    /** Adds the neighbours: the page's own, and what other floors have to say about the thing. */
    protected void addBeside(long id, Component... own) {
        addBeside(thing, id, own);
    }

    protected void addBeside(Thing neighbour, long id, Component... own) {
        About about = besides.about(neighbour.kind(), id);
        Div columns = new Div(own);
        columns.addClassName("columns");
        Div wide = new Div();
        besides.inOrder()
                .filter(each -> neighbour == thing || !each.ofItself())
                .forEach(each -> each.of(about).ifPresent(found -> {
                    if (each.inHead()) header.addActions(found);
                    else (each.inColumn() ? columns : wide).add(found);
                }));
        if (columns.getComponentCount() > 0) add(columns);
        add(wide.getChildren().toList());
    }

    /** The key as a number; what is none names nothing. */
    protected long id(String key) {
        if (key == null || !key.matches("\\d{1,18}")) throw new NotFound(thing.kind(), key);
        return Long.parseLong(key);
    }

    @Override
    public String getPageTitle() {
        return title + " · Samdrift";
    }
}
