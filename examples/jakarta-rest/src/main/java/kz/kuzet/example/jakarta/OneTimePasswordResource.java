package kz.kuzet.example.jakarta;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import kz.kuzet.NotPublicService;
import kz.kuzet.guard.RecipientId;
import kz.kuzet.guard.RequestDigest;

/** Sends the recipient a one-time password for the request whose digest is posted. */
@Path("one-time-passwords")
@NotPublicService(reason = "a step of the authentication, and no service")
public class OneTimePasswordResource {

    private final OneTimePasswords passwords;

    /**
     * @param passwords sends and remembers them
     */
    @Inject
    public OneTimePasswordResource(OneTimePasswords passwords) {
        this.passwords = passwords;
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public void send(String digest, @Context SecurityContext security) {
        Principal recipient = security.getUserPrincipal();
        if (recipient == null) {
            throw new NotAuthorizedException(BasicAuthentication.CHALLENGE);
        }
        passwords.send(RecipientId.of(recipient.getName()), parse(digest.strip()));
    }

    private static RequestDigest parse(String digest) {
        try {
            return RequestDigest.ofHex(digest);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("Send the requestDigest of the answer: 64 hexadecimal digits.", e);
        }
    }
}
