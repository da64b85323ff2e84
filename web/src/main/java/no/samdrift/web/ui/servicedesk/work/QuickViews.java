package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The quick views as chips, each with the number of cases behind it. */
@Tag("div")
class QuickViews extends AbstractField<QuickViews, QuickView> implements HasStyle {
    /** More than so many is "more". */
    static final int MOST = 1000;

    private final Map<QuickView, NativeButton> chips = new EnumMap<>(QuickView.class);
    private final Map<QuickView, Span> counts = new EnumMap<>(QuickView.class);

    QuickViews(List<QuickView> offered) {
        super(QuickView.ALL);
        addClassName("chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("queue.views"));
        offered.forEach(this::chip);
        setPresentationValue(QuickView.ALL);
    }

    private void chip(QuickView view) {
        Span count = new Span();
        count.addClassName("chip-count");
        NativeButton chip = new NativeButton(t("queue.view." + view));
        chip.getElement().appendChild(count.getElement());
        chip.addClassNames("chip", "chip-" + view.written());
        chip.addClickListener(e -> setModelValue(view, true));
        chip.addClickListener(e -> setPresentationValue(view));
        chips.put(view, chip);
        counts.put(view, count);
        getElement().appendChild(chip.getElement());
    }

    @Override
    protected void setPresentationValue(QuickView value) {
        chips.forEach((view, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(view == value)));
    }

    /** What finds no room in one row waits behind one more chip. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.samdriftChips(this, $0)", t("queue.views.more"));
    }

    List<QuickView> offered() {
        return List.copyOf(counts.keySet());
    }

    static String upToMost(long n) {
        return n >= MOST ? (MOST - 1) + "+" : String.valueOf(n);
    }

    /** @param found one number for each view offered, in order */
    void show(List<Long> found) {
        int i = 0;
        for (Map.Entry<QuickView, Span> each : counts.entrySet()) {
            long n = found.get(i++);
            each.getValue().setText(upToMost(n));
            chips.get(each.getKey()).setClassName("chip-none", n == 0);
        }
    }
}
