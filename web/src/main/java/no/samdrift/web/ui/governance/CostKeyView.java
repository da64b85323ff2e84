package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.costshare.CostKeyDetails;
import no.samdrift.governance.costshare.CostKeys;
import no.samdrift.governance.costshare.KeyVersion;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.report.StatementFile;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Crumb;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Toast;
import no.samdrift.web.ui.shell.MainLayout;

/** A cost key: how it has been decided over time, and what was computed by it. */
@Route(value = "cost-keys", layout = MainLayout.class)
@PermitAll
public class CostKeyView extends DetailPage {
    @Inject
    private CostKeys keys;

    @Inject
    private KeyForm form;

    @Inject
    private StatementFile words;

    @Inject
    private CurrentCaller current;

    @Override
    protected String draw(String key) {
        CostKeyDetails details = keys.byId(id("costKey", key));
        PageHeader header = new PageHeader(details.key().name(), t("key.lead"));
        if (current.get().may(GovernanceRight.WRITE_MONEY, Target.COOPERATION))
            header.addActions(new Button(
                    t("key.again"),
                    e -> form.decideAgain(details, changed -> {
                        Toast.done(t("form.saved"));
                        redraw();
                    })));
        SmallTable versions = new SmallTable(
                t("key.versions"),
                t("agreement.validFrom"),
                t("agreement.validTo"),
                t("key.elements"),
                t("share.decision"));
        details.versions()
                .reversed()
                .forEach(v -> versions.row(
                        v.validFrom(),
                        v.validTo() == null ? t("key.inForce") : v.validTo().minusDays(1),
                        elements(v),
                        new Anchor(
                                "decisions/" + v.decision().id(),
                                v.decision().code() + " " + v.decision().name())));
        LinkList shares = new LinkList();
        details.shares().forEach(s -> shares.link("cost-shares/" + s.id(), s.name(), s.code()));
        add(
                new Crumb("cost-shares", t("shares.title")),
                header,
                new Block(t("key.versions"), versions),
                new Block(t("key.shares"), shares.isEmpty() ? Block.none(t("list.none")) : shares));
        return details.key().name();
    }

    private Div elements(KeyVersion version) {
        Div all = new Div();
        Language language = Language.of(Texts.locale());
        version.elements().forEach(e -> all.add(new Div(words.element(e, language))));
        return all;
    }
}
