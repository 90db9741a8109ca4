package kz.kuzet.spring.messaging;

import java.io.IOException;
import kz.kuzet.guard.ProblemResponse;
import kz.kuzet.guard.request.Admission;
import kz.kuzet.spring.handler.HiddenFields;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.SubscribableChannel;
import org.springframework.messaging.handler.HandlerMethod;
import org.springframework.messaging.simp.SimpAttributesContextHolder;
import org.springframework.messaging.simp.SimpMessageMappingInfo;
import org.springframework.messaging.simp.SimpMessageSendingOperations;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.support.InterceptableChannel;
import org.springframework.messaging.support.MessageHeaderAccessor;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.socket.messaging.WebSocketAnnotationMethodMessageHandler;

/**
 * Chooses the method for a message as its superclass does, asks the guard of the object on which the method is going to be called,
 * and then calls it or answers in its place.
 */
final class GuardingMessageHandler extends WebSocketAnnotationMethodMessageHandler implements GuardedMessages {

    private final ProblemFrames problems;
    private volatile @Nullable MessageGate gate;

    private GuardingMessageHandler(
            SubscribableChannel inbound, MessageChannel outbound, SimpMessageSendingOperations broker) {
        super(inbound, outbound, broker);
        this.problems = new ProblemFrames(outbound);
        if (inbound instanceof InterceptableChannel channel) {
            channel.addInterceptor(0, new ProblemSubscriptions(problems));
        }
    }

    /** Takes the place of a handler that is configured and not initialized yet. */
    static GuardingMessageHandler inPlaceOf(WebSocketAnnotationMethodMessageHandler original) {
        HiddenFields fields = new HiddenFields(original);
        GuardingMessageHandler guarding = new GuardingMessageHandler(
                fields.get("clientInboundChannel", SubscribableChannel.class),
                fields.get("clientMessagingTemplate", SimpMessagingTemplate.class)
                        .getMessageChannel(),
                fields.get("brokerTemplate", SimpMessageSendingOperations.class));
        ReflectionUtils.shallowCopyFieldState(original, guarding);
        // Fields that are final are not copied.
        guarding.setMessageConverter(original.getMessageConverter());
        guarding.setDestinationPrefixes(original.getDestinationPrefixes());
        guarding.setCustomArgumentResolvers(original.getCustomArgumentResolvers());
        guarding.setCustomReturnValueHandlers(original.getCustomReturnValueHandlers());
        guarding.setArgumentResolvers(original.getArgumentResolvers());
        guarding.setReturnValueHandlers(original.getReturnValueHandlers());
        return guarding;
    }

    @Override
    public void open(MessageGate opened) {
        gate = opened;
    }

    @Override
    protected void handleMatch(
            SimpMessageMappingInfo mapping, HandlerMethod handler, String lookupDestination, Message<?> message) {
        MessageGate opened = gate;
        if (opened == null) {
            problems.answer(message, ProblemResponse::unclassified);
            return;
        }
        HandlerMethod called;
        Admission admission;
        // A bean of the scope "websocket" is found by the attributes of the session.
        SimpAttributesContextHolder.setAttributesFromMessage(message);
        try {
            // From here on no other object is looked up, so the one that is judged is called.
            called = handler.createWithResolvedBean();
            try {
                admission = opened.admit(called.getBean(), called.getMethod(), message);
            } catch (IOException | RuntimeException e) {
                processHandlerMethodException(called, e, message);
                return;
            }
        } finally {
            SimpAttributesContextHolder.resetAttributes();
        }
        if (admission.problem() != null) {
            problems.answer(message, admission.problem());
            return;
        }
        MessageHeaderAccessor headers = MessageHeaderAccessor.getAccessor(message, MessageHeaderAccessor.class);
        if (headers == null) {
            throw new IllegalStateException("a message whose headers cannot be written came to a handler");
        }
        headers.setHeader(GrantedDecision.HEADER, admission.decision());
        super.handleMatch(mapping, called, lookupDestination, message);
    }
}
