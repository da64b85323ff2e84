package no.samdrift.web.ui.calculators;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.web.ui.part.FieldErrors;

/** One figure for each member: its inhabitants, or its agreed per cent. */
class MemberFigures extends FieldSet {
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final String path;

    /**
     * @param key of the texts: the legend, and with {@code Of} the name of a field
     * @param path of the figures in refusals
     * @param first what stands there at first
     */
    MemberFigures(
            String key,
            String path,
            List<MemberRow> members,
            Function<MemberRow, String> first,
            FieldErrors errors,
            Runnable changed) {
        super(t(key));
        this.path = path;
        Div grid = new Div();
        grid.addClassName("week");
        for (MemberRow member : members) {
            TextField field = errors.at(at(fields.size()), new TextField());
            field.setAriaLabel(t(key + "Of", member.name()));
            field.setValue(first.apply(member));
            field.addValueChangeListener(e -> changed.run());
            Span label = new Span(member.name());
            label.getElement().setAttribute("aria-hidden", "true");
            grid.add(label, field);
            fields.put(member.memberNo(), field);
        }
        add(grid);
    }

    private String at(int i) {
        return path + "[" + i + "]";
    }

    /** Null where nothing was typed. */
    BigDecimal of(String memberNo) {
        TextField field = fields.get(memberNo);
        if (field.isEmpty()) return null;
        return Figures.read(at(List.copyOf(fields.keySet()).indexOf(memberNo)), field.getValue());
    }

    String written() {
        return fields.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue().getValue().replaceAll("[^0-9,.]", ""))
                .collect(Collectors.joining("_"));
    }

    void read(String written) {
        for (String each : written.split("_")) {
            String[] parts = each.split(":", 2);
            if (fields.containsKey(parts[0])) fields.get(parts[0]).setValue(parts[1]);
        }
    }
}
