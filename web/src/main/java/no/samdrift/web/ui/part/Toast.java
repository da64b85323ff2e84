package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;

/** A short message under the bar, one success at a time. Success goes by itself; a failure stays until it is closed. */
public final class Toast {
    private static final int GONE_AFTER_MS = 5000;
    private static final int UNDOABLE_MS = 15_000;

    private Toast() {}

    public static void done(String message) {
        show(message, "success", GONE_AFTER_MS);
    }

    /** What was done and can be taken back as long as it is said. */
    public static void undoable(String message, Runnable undo) {
        Button back = new Button(t("action.undo"), e -> undo.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setDisableOnClick(true);
        back.getElement().setAttribute("data-key", "z").setAttribute("aria-keyshortcuts", "z");
        Notification toast = show(message, "success", UNDOABLE_MS, back);
        back.addClickListener(e -> toast.close());
    }

    public static void failure(String message) {
        show(message, "error", 0);
    }

    private static Notification show(String message, String theme, int duration, Component... acts) {
        Notification notification = new Notification();
        notification.addThemeName(theme);
        notification.setDuration(duration);
        notification.setPosition(Notification.Position.TOP_END);
        notification.setAssertive(duration == 0);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(t("action.close"));
        Div row = new Div(new Span(message));
        row.add(acts);
        row.add(close);
        row.addClassName("toast");
        notification.add(row);
        UI ui = UI.getCurrent();
        Notification before = ComponentUtil.getData(ui, Notification.class);
        if (before != null && before.getDuration() > 0) before.close();
        ComponentUtil.setData(ui, Notification.class, notification);
        notification.open();
        return notification;
    }
}
