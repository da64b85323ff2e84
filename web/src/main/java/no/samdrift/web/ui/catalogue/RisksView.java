package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samdrift.catalogue.risk.RiskRight;
import no.samdrift.catalogue.risk.RiskRow;
import no.samdrift.catalogue.risk.RiskState;
import no.samdrift.catalogue.risk.Risks;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.RegisterView;

/** What may go wrong, the greatest first, and as a picture. */
@Route("risks")
public class RisksView extends RegisterView<RiskRow> {
    private final Risks risks;
    private final Div matrix = new Div();

    @Inject
    public RisksView(Risks risks, RiskForm form, Pickers pickers, CurrentCaller caller) {
        super(CatalogueScreens.RISK, asked -> risks.slice(filter(asked), asked.offset(), asked.limit()));
        this.risks = risks;
        adding(caller.get().anywhere(RiskRight.WRITE), () -> form.add(made -> opens(made.id())));
        importing(caller.get().anywhere(RiskRight.WRITE), "risks");
        list.words(t("risks.search"));
        list.ref("member", t("system.member"), pickers.memberRefs());
        list.choice("state", t("risk.state"), "risk.state", RiskState.class);
        level("probability");
        level("consequence");
        columns();
        list.onRefresh(this::draw);
        addComponentAtIndex(1, matrix);
    }

    private void columns() {
        list.link("title", t("risk.title"), RiskRow::title, r -> CatalogueScreens.RISK.href(r.id()))
                .setFlexGrow(1);
        list.shown("score", t("risk.score"), r -> RiskMatrix.said(r.score()), r -> RiskMatrix.badge(r.score()));
        list.column("after", t("risk.after"), r -> r.scoreAfter() == null ? "" : RiskMatrix.said(r.scoreAfter()));
        list.column("system", t("incident.system"), RiskRow::system);
        list.column("member", t("system.member"), r -> r.member() == null ? t("problem.allMembers") : r.member());
        list.column("owner", t("risk.owner"), RiskRow::owner);
        list.column("review", t("risk.reviewOn"), RiskRow::reviewOn);
        list.column("state", t("risk.state"), r -> t("risk.state." + r.state()));
    }

    private void level(String name) {
        ComboBox<Integer> field = new ComboBox<>(null, 1, 2, 3, 4, 5);
        field.setItemLabelGenerator(n -> n + " " + t("risk." + name + "." + n));
        field.setPlaceholder(t("risk." + name));
        field.setAriaLabel(t("risk." + name));
        field.setClearButtonVisible(true);
        list.filter(name, field, String::valueOf, text -> text.matches("[1-5]") ? Integer.valueOf(text) : null);
    }

    private static Risks.Filter filter(ListQuery asked) {
        return new Risks.Filter(
                asked.words(),
                asked.id("member"),
                null,
                asked.choice("state", RiskState.class),
                asked.number("probability"),
                asked.number("consequence"));
    }

    private void draw() {
        matrix.removeAll();
        var cells = risks.matrix(filter(list.asked()));
        matrix.setVisible(!cells.isEmpty());
        matrix.add(new RiskMatrix(cells, (probability, consequence) -> {
            Map<String, String> address = new LinkedHashMap<>(list.asked().filters());
            address.put("probability", String.valueOf(probability));
            address.put("consequence", String.valueOf(consequence));
            return new Location(CatalogueScreens.RISKS.path(), QueryParameters.simple(address))
                    .getPathWithQueryParameters();
        }));
    }
}
