package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonFacts;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

@Path("/people")
@RequestScoped
public class PeopleResource {
    @Inject
    private People people;

    @Inject
    private Members members;

    @Inject
    private Once once;

    @GET
    public Listed<PersonRow> list(
            @QueryParam("q") String text,
            @QueryParam("member") String memberNo,
            @QueryParam("imported") Boolean imported,
            @BeanParam Listing listing) {
        Long member = memberNo == null ? null : members.byNo(memberNo).id();
        return listing.of(new People.Filter(text, member, null, null, true, imported), people::find);
    }

    @GET
    @Path("{id}")
    public PersonRow one(@PathParam("id") long id) {
        return people.byId(id);
    }

    @PUT
    @Path("{id}")
    public PersonRow change(@PathParam("id") long id, @BeanParam IfMatch match, PersonFacts facts) {
        return match.change(() -> people.byId(id), version -> people.change(id, version, facts));
    }

    @POST
    public Created<PersonRow> add(PersonFacts facts) {
        return once.created(facts, () -> people.add(facts), person -> "people/" + person.id());
    }
}
