package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.catalogue.system.Criticality;
import no.samdrift.catalogue.system.Gap;
import no.samdrift.catalogue.system.Lifecycle;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.cooperation.view.ListViews;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.RegisterView;

/** The systems in use, and what they lack. */
@Route("systems")
public class SystemsView extends RegisterView<SystemRow> {
    @Inject
    public SystemsView(Systems systems, Pickers pickers, SystemForm form, ListViews views, OwnParts own) {
        super(CatalogueScreens.SYSTEM, asked -> systems.slice(filter(asked), asked.offset(), asked.limit()));
        adding(
                !pickers.memberRefs(SystemRight.WRITE).isEmpty(),
                () -> form.add(made -> opens(made.system().code())));
        importing(!pickers.memberRefs(SystemRight.WRITE).isEmpty(), "systems");
        views.offer(list, "systems", asked -> systems.count(filter(asked)));
        list.words(t("systems.search"));
        list.ref("member", t("system.member"), pickers.memberRefs());
        list.choice("criticality", t("system.criticality"), "criticality", Criticality.class);
        list.choice("lifecycle", t("system.lifecycle"), "lifecycle", Lifecycle.class);
        list.ref("vendor", t("system.vendor"), systems.vendors());
        list.choice("without", t("system.without"), "systemGap", Gap.class);
        columns();
        own.list(list, "system", SystemRow::own);
    }

    private void columns() {
        list.link("name", t("system.name"), SystemRow::name, s -> CatalogueScreens.SYSTEM.href(s.code()))
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

    private static Systems.Filter filter(ListQuery asked) {
        return new Systems.Filter(
                asked.words(),
                asked.id("member"),
                asked.id("vendor"),
                null,
                asked.choice("lifecycle", Lifecycle.class),
                asked.choice("criticality", Criticality.class),
                asked.choice("without", Gap.class),
                asked.own());
    }
}
