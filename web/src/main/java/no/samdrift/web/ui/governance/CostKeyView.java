package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.costshare.CostKeyDetails;
import no.samdrift.governance.costshare.CostKeys;
import no.samdrift.governance.costshare.KeyVersion;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.report.StatementFile;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;

/** A cost key: how it has been decided over time, and what was computed by it. */
@Route("cost-keys")
public class CostKeyView extends DetailPage {
    private final CostKeys keys;
    private final KeyForm form;
    private final StatementFile words;

    @Inject
    public CostKeyView(CostKeys keys, KeyForm form, StatementFile words) {
        super(GovernanceScreens.KEY);
        this.keys = keys;
        this.form = form;
        this.words = words;
    }

    @Override
    protected String draw(String key) {
        CostKeyDetails details = keys.byId(id(key));
        PageHeader header = head(details.key().name(), t("key.lead"));
        if (caller().may(GovernanceRight.WRITE_MONEY, Target.COOPERATION))
            header.addActions(new Button(t("key.again"), e -> form.decideAgain(details, changed -> saved())));
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
                        GovernanceScreens.DECISION.link(v.decision())));
        LinkList shares = new LinkList();
        details.shares().forEach(s -> shares.link(GovernanceScreens.SHARE.href(s.id()), s.name(), s.code()));
        add(new Block(t("key.versions"), versions), shares.under(t("key.shares")));
        addBeside(details.key().id());
        return details.key().name();
    }

    private Div elements(KeyVersion version) {
        Div all = new Div();
        Language language = Language.of(Texts.locale());
        version.elements().forEach(e -> all.add(new Div(words.element(e, language))));
        return all;
    }
}
