package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.system.Criticality;
import no.samdrift.catalogue.system.Gap;
import no.samdrift.catalogue.system.Lifecycle;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Ref;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Pickers;
import no.samdrift.web.ui.shell.MainLayout;

/** The systems in use, and what they lack. */
@Route(value = "systems", layout = MainLayout.class)
@PermitAll
public class SystemsView extends Main implements HasDynamicTitle {
    private final Systems systems;

    @Inject
    public SystemsView(Systems systems, Vendors vendors, Pickers pickers, SystemForm form, CurrentCaller caller) {
        this.systems = systems;
        addClassName("page");
        caller.get().requireAnywhere(SystemRight.READ);
        PageHeader header = new PageHeader(t("systems.title"), t("systems.lead"));
        if (!pickers.memberRefs(SystemRight.WRITE).isEmpty()) {
            Button add = new Button(
                    t("systems.new"),
                    e -> form.add(made ->
                            UI.getCurrent().navigate("systems/" + made.system().code())));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.addActions(add);
        }
        DataList<SystemRow> list = new DataList<>("systems", t("systems.title"), this::page);
        filters(list, pickers, caller.get().anywhere(SourcingRight.READ_VENDORS) ? vendors : null);
        columns(list);
        add(header, list);
    }

    private static void filters(DataList<SystemRow> list, Pickers pickers, Vendors vendors) {
        list.words(t("systems.search"));
        list.ref("member", t("system.member"), pickers.memberRefs());
        list.choice("criticality", t("system.criticality"), "criticality", Criticality.class);
        list.choice("lifecycle", t("system.lifecycle"), "lifecycle", Lifecycle.class);
        if (vendors != null)
            list.ref(
                    "vendor",
                    t("system.vendor"),
                    vendors.slice(Vendors.Filter.ALL, 0, 1000).stream()
                            .map(v -> new Ref(v.id(), "", v.name()))
                            .toList());
        list.choice("without", t("system.without"), "systemGap", Gap.class);
    }

    private static void columns(DataList<SystemRow> list) {
        list.link("name", t("system.name"), SystemRow::name, s -> "systems/" + s.code())
                .setFlexGrow(1);
        list.column("code", t("system.code"), SystemRow::code);
        list.column("member", t("system.member"), SystemRow::member);
        list.shown("criticality", t("system.criticality"), s -> t("criticality." + s.criticality()), SystemBadges::of);
        list.column("lifecycle", t("system.lifecycle"), s -> t("lifecycle." + s.lifecycle()));
        list.column("owner", t("system.owner"), SystemRow::owner);
        list.column("vendor", t("system.vendor"), SystemRow::vendor)
                .setAutoWidth(false)
                .setWidth("11rem")
                .setFlexGrow(1);
        list.figures("cost", t("system.yearlyCost"), SystemRow::yearlyCost);
    }

    private List<SystemRow> page(ListQuery query) {
        return systems.slice(filter(query), query.offset(), query.limit());
    }

    private static Systems.Filter filter(ListQuery query) {
        return new Systems.Filter(
                query.filter("q").orElse(null),
                query.filter("member").map(Long::valueOf).orElse(null),
                query.filter("vendor").map(Long::valueOf).orElse(null),
                null,
                query.filter("lifecycle").map(Lifecycle::valueOf).orElse(null),
                query.filter("criticality").map(Criticality::valueOf).orElse(null),
                query.filter("without").map(Gap::valueOf).orElse(null));
    }

    @Override
    public String getPageTitle() {
        return t("systems.title");
    }
}
