package kz.kuzet.command.classfile;

import java.util.List;
import kz.kuzet.Channel;
import kz.kuzet.ServiceResult;

/** What {@code @PublicService} means where nothing is written. A class file does not hold it. */
final class DeclarationDefaults {

    static final ServiceResult RESULT = ServiceResult.OTHER;
    static final List<Channel> CHANNELS = List.of(Channel.PORTAL, Channel.MOBILE_APPLICATION);

    private DeclarationDefaults() {}
}
