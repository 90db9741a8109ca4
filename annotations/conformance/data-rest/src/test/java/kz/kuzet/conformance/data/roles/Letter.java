package kz.kuzet.conformance.data.roles;

import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;

@KeySpace("letters")
public class Letter {

    @Id
    public String id;

    public String text;
}
