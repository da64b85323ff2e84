package no.samdrift.web.ui.cooperation.view;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import no.samdrift.cooperation.view.SavedViews;
import no.samdrift.cooperation.view.ViewAudience;
import no.samdrift.cooperation.view.ViewFacts;
import no.samdrift.cooperation.view.ViewRow;
import no.samdrift.kernel.access.Role;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.Toast;

/** Keeps the list as it stands under a name; and those that are kept, to be named anew, put in order and taken away. */
class ViewsDialog extends Dialog {
    private final SavedViews views;
    private final String list;
    private final DataList<?> shown;
    private final Runnable changed;
    private final FieldErrors errors = new FieldErrors();
    private final TextField name = errors.at("name", new TextField(t("views.name")));
    private final Choice<ViewAudience> audience =
            errors.at("audience", new Choice<>(t("views.audience"), "views.audience", ViewAudience.class));
    private final Choice<Role> role = errors.at("role", new Choice<>(t("views.role"), "role", Role.class));
    private final Div kept = new Div();

    ViewsDialog(SavedViews views, String list, DataList<?> shown, Runnable changed) {
        this.views = views;
        this.list = list;
        this.shown = shown;
        this.changed = changed;
        setHeaderTitle(t("views.keep"));
        addClassName("form-dialog");
        name.setMaxLength(60);
        name.setRequiredIndicatorVisible(true);
        audience.required(ViewAudience.OWN);
        audience.setVisible(views.mayShare());
        role.setVisible(false);
        audience.addValueChangeListener(e -> role.setVisible(e.getValue() == ViewAudience.ROLE));
        Div form = new Div(name, audience, role);
        form.addClassName("form-grid");
        kept.addClassName("kept-views");
        add(errors, form, kept);
        FormDialog.focusFirst(this, form);
        Button save = new Button(t("views.save"), e -> {
            if (errors.during(this::save)) close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.close"), e -> close()), save);
        arrange();
    }

    private void save() {
        ViewAudience whose = audience.getValue();
        views.add(new ViewFacts(
                list,
                name.getValue(),
                shown.address().kept(),
                whose,
                whose == ViewAudience.ROLE ? role.getValue() : null,
                null));
        Toast.done(t("views.saved.done", name.getValue()));
        changed.run();
    }

    private void arrange() {
        kept.removeAll();
        List<ViewRow> all = views.of(list).stream().filter(ViewRow::mayChange).toList();
        if (all.isEmpty()) return;
        kept.add(new H3(t("views.kept")));
        for (int i = 0; i < all.size(); i++) kept.add(line(all, i));
    }

    private Div line(List<ViewRow> all, int i) {
        ViewRow view = all.get(i);
        TextField named = new TextField();
        named.setAriaLabel(t("views.name"));
        named.setValue(view.name());
        named.setMaxLength(60);
        named.addValueChangeListener(e -> {
            if (e.getValue().isBlank()) named.setValue(e.getOldValue());
            else if (!e.getValue().equals(view.name()))
                change(view, view.facts().named(e.getValue()));
        });
        named.setHelperText(
                view.audience() == ViewAudience.ROLE
                        ? t("views.ofRole", t("role." + view.role()))
                        : t("views.audience." + view.audience()));
        Button up = icon(VaadinIcon.ARROW_UP, "views.up", view, () -> swap(all, i, i - 1));
        up.setEnabled(i > 0);
        Button down = icon(VaadinIcon.ARROW_DOWN, "views.down", view, () -> swap(all, i, i + 1));
        down.setEnabled(i < all.size() - 1);
        return new Div(named, up, down, icon(VaadinIcon.TRASH, "views.remove", view, () -> remove(view)));
    }

    private static Button icon(VaadinIcon icon, String key, ViewRow view, Runnable act) {
        Button button = new Button(icon.create(), e -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(t(key, view.name()));
        return button;
    }

    private void change(ViewRow view, ViewFacts facts) {
        errors.during(() -> {
            views.change(view.id(), view.version(), facts);
        });
        told();
    }

    /** Every one gets the place it stands at, so that two of the same place do not stay where they are. */
    private void swap(List<ViewRow> all, int from, int to) {
        for (int i = 0; i < all.size(); i++) {
            int place = i == from ? to : i == to ? from : i;
            ViewRow view = all.get(i);
            if (view.place() != place)
                views.change(view.id(), view.version(), view.facts().at(place));
        }
        told();
    }

    private void remove(ViewRow view) {
        views.remove(view.id());
        told();
        Toast.undoable(t("views.removed", view.name()), () -> {
            views.add(view.facts());
            told();
        });
    }

    private void told() {
        arrange();
        changed.run();
    }
}
