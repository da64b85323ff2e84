package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.samdrift.catalogue.risk.RiskRight;
import no.samdrift.catalogue.risk.RiskRow;
import no.samdrift.catalogue.risk.RiskState;
import no.samdrift.catalogue.risk.Risks;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Pickers;
import no.samdrift.web.ui.shell.MainLayout;

/** What may go wrong, the greatest first, and as a picture. */
@Route(value = "risks", layout = MainLayout.class)
@PermitAll
public class RisksView extends Main implements HasDynamicTitle, AfterNavigationObserver {
    private final Risks risks;
    private final DataList<RiskRow> list;
    private final Div matrix = new Div();

    @Inject
    public RisksView(Risks risks, RiskForm form, Pickers pickers, CurrentCaller caller) {
        this.risks = risks;
        addClassName("page");
        caller.get().requireAnywhere(RiskRight.READ);
        PageHeader header = new PageHeader(t("risks.title"), t("risks.lead"));
        if (caller.get().anywhere(RiskRight.WRITE)) {
            Button add = new Button(
                    t("risks.new"), e -> form.add(made -> UI.getCurrent().navigate("risks/" + made.id())));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.addActions(add);
        }
        list = new DataList<>(
                "risks",
                t("risks.title"),
                query -> risks.slice(filter(query.filters()), query.offset(), query.limit()));
        filters(pickers);
        list.link("title", t("risk.title"), RiskRow::title, r -> "risks/" + r.id())
                .setFlexGrow(1);
        list.shown("score", t("risk.score"), r -> RiskMatrix.said(r.score()), r -> RiskMatrix.badge(r.score()));
        list.column("after", t("risk.after"), r -> r.scoreAfter() == null ? "" : RiskMatrix.said(r.scoreAfter()));
        list.column("system", t("incident.system"), RiskRow::system);
        list.column("member", t("system.member"), r -> r.member() == null ? t("problem.allMembers") : r.member());
        list.column("owner", t("risk.owner"), RiskRow::owner);
        list.column("review", t("risk.reviewOn"), RiskRow::reviewOn);
        list.column("state", t("risk.state"), r -> t("risk.state." + r.state()));
        list.onRefresh(this::draw);
        add(header, matrix, list);
    }

    private void filters(Pickers pickers) {
        list.words(t("risks.search"));
        list.ref("member", t("system.member"), pickers.memberRefs());
        list.choice("state", t("risk.state"), "risk.state", RiskState.class);
        level("probability");
        level("consequence");
    }

    private void level(String name) {
        ComboBox<Integer> field = new ComboBox<>(null, 1, 2, 3, 4, 5);
        field.setItemLabelGenerator(n -> n + " " + t("risk." + name + "." + n));
        field.setPlaceholder(t("risk." + name));
        field.setAriaLabel(t("risk." + name));
        field.setClearButtonVisible(true);
        list.filter(name, field, String::valueOf, text -> text.matches("[1-5]") ? Integer.valueOf(text) : null);
    }

    private static Risks.Filter filter(Map<String, String> asked) {
        return new Risks.Filter(
                asked.get("q"),
                Optional.ofNullable(asked.get("member")).map(Long::valueOf).orElse(null),
                null,
                Optional.ofNullable(asked.get("state")).map(RiskState::valueOf).orElse(null),
                Optional.ofNullable(asked.get("probability"))
                        .map(Integer::valueOf)
                        .orElse(null),
                Optional.ofNullable(asked.get("consequence"))
                        .map(Integer::valueOf)
                        .orElse(null));
    }

    private void draw() {
        matrix.removeAll();
        var cells = risks.matrix(filter(list.filters()));
        matrix.setVisible(!cells.isEmpty());
        matrix.add(new RiskMatrix(cells, (probability, consequence) -> {
            Map<String, String> address = new LinkedHashMap<>(list.filters());
            address.put("probability", String.valueOf(probability));
            address.put("consequence", String.valueOf(consequence));
            return new Location("risks", QueryParameters.simple(address)).getPathWithQueryParameters();
        }));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.readAddress(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return t("risks.title");
    }
}
