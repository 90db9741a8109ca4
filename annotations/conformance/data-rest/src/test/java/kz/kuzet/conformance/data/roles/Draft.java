package kz.kuzet.conformance.data.roles;

import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;

@KeySpace("drafts")
public class Draft {

    @Id
    public String id;

    public String text;
}
