package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Toast;

/** The members: their numbers over time, and how many live there. */
@Route("admin/members")
public class MembersView extends Main {
    private final Members members;
    private final MemberForm form;
    private final Div list = new Div();

    @Inject
    public MembersView(Members members, MemberForm form) {
        this.members = members;
        this.form = form;
        addClassName("page");
        Button add = new Button(t("members.new"), e -> form.add(this::changed));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(
                        t("members.title"), t("members.lead"), new Anchor("imports/members", t("list.import")), add),
                list);
        draw();
    }

    private void changed() {
        Toast.done(t("form.saved"));
        draw();
    }

    private void draw() {
        list.removeAll();
        members.today().forEach(member -> list.add(block(member)));
    }

    private Block block(MemberRow member) {
        String codes = members.codes(member.id()).stream()
                .map(c -> c.code() + " " + Formats.date(c.validFrom()) + "–"
                        + (c.validTo() == null ? "" : Formats.date(c.validTo().minusDays(1))))
                .collect(Collectors.joining("\n"));
        String counts = members.counts(member.id()).stream()
                .limit(4)
                .map(c -> Formats.number(c.inhabitants()) + " (" + Formats.date(c.countedOn()) + ")")
                .collect(Collectors.joining("\n"));
        FactSheet facts = new FactSheet()
                .fact(t("member.codes"), codes)
                .fact(t("member.inhabitants"), counts)
                .fact(t("member.joined"), Formats.date(member.joinedOn()))
                .fact(
                        t("user.language"),
                        t("language." + member.language().name().toLowerCase(java.util.Locale.ROOT)));
        return new Block(member.name(), facts)
                .actions(
                        new Button(t("member.count"), e -> form.count(member, this::changed)),
                        new Button(t("member.renumber"), e -> form.renumber(member, this::changed)),
                        new Button(t("action.edit"), e -> form.change(member, this::changed)));
    }
}
