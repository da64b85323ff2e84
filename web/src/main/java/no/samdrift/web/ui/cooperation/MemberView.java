package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Crumb;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.Facts;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.shell.MainLayout;

/** A municipality as seen from the co-operation: its systems, its agreements, what is wrong there today. */
@Route(value = "members", layout = MainLayout.class)
@PermitAll
public class MemberView extends DetailPage {
    private static final int MOST = 500;

    @Inject
    private Members members;

    @Inject
    private Systems systems;

    @Inject
    private Agreements agreements;

    @Inject
    private CurrentCaller current;

    @Override
    protected String draw(String memberNo) {
        MemberRow member = members.byNo(memberNo);
        Caller caller = current.get();
        if (caller.may(CooperationRight.ADMINISTER, Target.COOPERATION))
            add(new Crumb("admin/members", t("members.title")));
        add(
                new PageHeader(member.name(), member.memberNo()),
                new Facts()
                        .fact(t("member.inhabitants"), Formats.number(member.inhabitants()))
                        .fact(t("member.countedOn"), Formats.date(member.inhabitantsAt()))
                        .fact(t("member.joined"), Formats.date(member.joinedOn())));
        Div columns = new Div();
        columns.addClassName("columns");
        if (caller.anywhere(SystemRight.READ)) columns.add(systems(member.id()));
        if (caller.anywhere(SourcingRight.READ_AGREEMENTS)) columns.add(agreements(member.id()));
        add(columns);
        addBeside("member", member.id());
        return member.name();
    }

    private Block systems(long memberId) {
        LinkList list = new LinkList();
        systems.slice(new Systems.Filter(null, memberId, null, null, null, null, null), 0, MOST)
                .forEach(s -> list.link("systems/" + s.code(), s.name(), s.code()));
        return new Block(t("systems.title"), list.isEmpty() ? Block.none(t("list.none")) : list);
    }

    private Block agreements(long memberId) {
        LinkList list = new LinkList();
        agreements
                .slice(new Agreements.Filter(null, null, memberId, null, null, null), 0, MOST)
                .forEach(a -> list.link("agreements/" + a.id(), a.title(), a.number()));
        return new Block(t("agreements.title"), list.isEmpty() ? Block.none(t("list.none")) : list);
    }
}
