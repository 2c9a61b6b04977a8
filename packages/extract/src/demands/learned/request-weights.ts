/* Written by scripts/train/requests.ts. */
/** Features of requests with their weights in a logistic model. Sorted. */
export const REQUEST_WEIGHTS = String.raw`
! -1.05
$ -1.12
$ $ 1.69
$ to 0.13
' -0.55
'll 0.13
'll be -0.26
'll need 0.88
'm 0.28
'm in -0.56
'm not -0.53
're 0.29
's 0.22
's a -1.25
's and -0.50
's discuss 1.03
've -0.51
? 1.14
^ a -1.10
^ after 0.15
^ all 0.42
^ also 1.00
^ any 2.29
^ are 1.52
^ best -0.72
^ call 0.63
^ can 0.42
^ click -0.23
^ could 1.20
^ did 0.23
^ do 0.88
^ everyone -0.62
^ failure 0.95
^ follow -0.45
^ for -0.63
^ go -0.83
^ guys 0.69
^ here -1.07
^ hey 0.72
^ how -1.28
^ however -0.40
^ i -0.22
^ in -0.35
^ is 1.71
^ just 0.56
^ last -0.87
^ let 0.20
^ lets 0.43
^ mike 0.44
^ ministers 0.80
^ monday -0.40
^ my -1.19
^ no 0.75
^ now -0.38
^ or 0.52
^ our -0.15
^ please 0.47
^ see 0.77
^ send 0.56
^ shares -0.19
^ should 1.49
^ so -0.87
^ sorry -0.96
^ stop 1.89
^ take 0.60
^ talk 1.59
^ thank -0.71
^ thanks 0.62
^ that -0.81
^ the -0.68
^ there 0.21
^ they -1.32
^ this -1.05
^ to -0.50
^ type -0.49
^ unfortunately 0.33
^ unless 0.44
^ use -1.16
^ visit -0.19
^ we 0.23
^ when 0.31
^ who -0.44
^ why 1.09
^ will 1.61
^ with 0.28
^ would 1.00
^ you 0.43
^ your -0.58
a -0.25
a bit -0.48
a brief 1.03
a call 0.13
a chance 0.15
a copy 0.42
a couple -0.37
a day 0.43
a deal 0.45
a difference -0.24
a few 0.90
a free -0.34
a good -0.48
a great -1.66
a list 0.78
a little -0.15
a lot 0.82
a meeting 1.15
a minute 0.46
a moment -0.26
a new -0.75
a note -1.02
a problem 0.27
a quick 1.44
a refund 0.68
a request -0.86
a second 0.15
a short 1.10
a time 0.96
able -0.27
able to -0.27
about and -1.04
about it -0.20
about the -0.21
about your -1.45
above -0.85
accept -1.27
accept my -0.88
accept our -0.68
access -0.48
access to -0.27
account -0.15
accounts 0.16
action -0.77
activate -1.09
activate your -0.71
actually -1.17
add -0.90
add to -0.52
addition 0.49
additional -0.54
additions 0.67
address -0.70
address and -0.29
address book -0.24
addresses -0.36
advantage -0.47
advantage of -0.49
advice 2.14
after 0.30
after the -1.40
after you -1.08
afternoon 1.71
again 0.53
against -0.50
against the 0.60
agenda 0.89
agree -1.70
agree that -1.70
ahead 0.85
ahead and 1.09
aid 0.24
all -0.47
all of -1.52
all your 1.14
allow 0.94
along -0.51
also -0.13
also please 0.80
am -0.15
am asking 0.78
am going -1.11
am not 0.58
am writing 0.28
amount 0.61
an email -0.66
an error 0.28
an explanation -0.94
an interview 0.49
an update 0.23
analysis -0.41
and -0.21
and 's -0.89
and a 0.39
and and -0.26
and are 0.83
and at 1.14
and confirm 0.26
and did -0.59
and discuss 0.34
and email 1.08
and get 0.67
and give 0.64
and have -1.59
and help -0.17
and i 0.29
and if 0.57
and it -0.29
and let 1.04
and me -0.29
and of -0.19
and or 0.61
and password -0.48
and paste -0.52
and receive -0.34
and see -0.58
and send 0.14
and tell -0.62
and that 0.72
and then 1.01
and to 0.56
and try 1.02
and want 0.25
and will 0.48
and would 0.86
and you 1.14
and your 0.90
another -1.36
answer -0.39
any further 0.65
any help -0.35
any of -0.22
any other -0.93
any questions -0.83
any time -0.30
anyone 0.23
anything 0.60
anything else -0.23
anytime -0.59
anyway -1.18
apologies for -0.45
apologise 0.85
apologise to 0.85
apology 0.83
app -1.18
appeal -0.49
appeal against -1.10
application -0.81
apply -0.70
apply for -0.17
appreciate 0.27
appreciate your -0.19
appreciated 1.28
appropriate -0.76
approval 0.38
are -0.26
are any -0.35
are available -0.39
are getting -0.43
are going 0.84
are not 0.58
are required 0.38
are still -0.25
are the -1.06
are there 0.52
are well -0.80
are you -0.37
around -0.94
arrange 0.59
arrears 0.59
arrested 0.13
arrive -0.87
as -0.41
as a -0.42
as i -0.32
as of -0.66
as possible 0.67
as soon 0.60
as the -0.50
as we -0.96
as well 0.63
as you -0.83
asap 0.69
ask the -1.17
ask you 1.05
asked -1.05
asked the -0.89
asked to 0.74
asking 0.53
assets 0.28
assistance -0.42
assume 0.30
assume that 0.76
at 0.32
at $ -1.23
at and -0.91
at any 0.50
at home 0.18
at least -0.77
at my 0.97
at night 0.32
at noon -0.40
at once 1.39
at or -0.78
at the 0.18
at this -1.15
at to -0.69
at your 1.16
attached -0.94
attached is -1.01
attachment -0.64
attend 0.95
attending 0.66
available 0.62
available at 0.29
available for 0.55
available to 0.57
avoid 0.79
aware -0.80
away -0.25
b 0.32
back to 0.17
back with -1.46
bad 1.22
balance -1.04
bank -0.54
banner 0.31
based -0.66
based on -0.66
be a 0.15
be able -0.74
be appreciated 0.83
be deleted 0.71
be glad -0.63
be grateful 0.48
be great -0.13
be happy 0.20
be made 0.13
be on 0.46
be possible 0.77
be taken 0.39
be the -1.49
be useful -0.32
be very 0.44
beat -0.91
because -0.19
because i -0.17
because it 0.22
because of 0.50
been -0.67
before -0.28
behalf 0.52
behalf of 0.52
behind -0.33
being -0.26
believe 0.85
believe that -0.81
below -0.19
below and -0.29
below to -0.50
benefits -0.12
best for 1.25
beta -1.27
better -0.58
between -0.55
between and -0.40
bias -1.10
bid 0.58
big 0.50
bill 0.34
bit -0.48
board 0.61
book 0.25
both -0.29
break -0.93
brief 0.53
bring -0.51
brother 0.20
browser -0.71
budget -0.30
building 0.74
business -0.84
busy 0.54
but 0.31
but we -0.48
but you -1.60
button -0.35
buy -0.89
by -0.49
by clicking -0.41
by the 0.28
by tomorrow 0.21
ca -0.94
ca n't -0.95
calendar 0.63
call for -0.74
call in 0.43
call to -0.16
call us -0.81
call you 1.55
called -0.34
called to -0.67
calling 0.38
calls -0.73
can 0.32
can be -0.52
can discuss -0.23
can do 0.47
can get -0.54
can help -1.31
can i 2.00
can make 0.50
can meet 0.21
can provide -0.21
can unsubscribe -0.16
can use 0.32
can we 0.52
can you 0.83
cancel 0.60
cancel the 0.81
cap 0.37
car 1.18
card -0.88
care -0.98
carve -0.62
case -0.66
catch 0.31
cease 1.08
cease all 0.81
cent -0.40
certain -0.47
chance 0.26
chance to -0.59
change -0.21
change your -0.85
changes 0.64
chat 0.75
check out -1.67
check the 1.03
check with 2.03
checked -1.44
choice -0.14
claim -0.15
claims 0.92
class -0.57
clear 0.24
cleared -0.42
click -0.47
click below -0.27
click here -0.37
click on -0.47
clicking -0.41
client -0.43
client is -0.39
close -0.74
closed -0.69
coast 1.09
code -0.65
coffee -0.14
colleagues 0.56
come 0.69
come to -0.34
come up 0.52
coming 0.33
comment -0.43
comments 0.54
comments to 1.21
communicate -0.68
communications 1.28
companies -0.31
company -1.00
company to -0.43
competitive -0.73
complete -0.38
completed 0.32
concerns -0.17
conference 0.99
conference call 0.32
confidential 0.32
confirm 0.34
confirm receipt 0.70
confirm that 0.25
confirm your -1.04
confirmation 1.62
connect -1.19
consider -0.13
contact -0.80
contact me -0.33
contact us -0.34
contacted -0.27
contains -0.29
continue to -0.17
contract -0.47
copies 1.02
copies and -0.38
copies of 1.00
copy 0.58
copy and -0.50
copyright -0.35
correct 0.93
correct the 0.47
costs 0.60
could 0.49
could be -0.95
could get 0.33
could provide -0.46
could you 1.29
council 0.65
counsel -0.18
couple 0.63
couple of -0.30
court -0.40
court to -0.89
covered -0.40
create 0.22
create a -0.48
created -1.22
credit -0.73
current -0.36
customer 0.76
cut -0.63
d -0.52
daily -0.47
date -0.40
day -0.15
days -0.88
deals 0.82
debt 0.96
decide -0.76
decision 0.20
delay 0.71
delete 1.09
delete the 0.87
deleted 0.71
deliver -0.29
delivered 0.58
delivered to -0.13
delivery -0.59
delivery to -0.98
demand -0.12
demand that 0.40
demand/imperative/bare 0.44
demand/imperative/please 0.74
demand/impersonal 1.17
demand/joint 0.90
demand/list 0.82
demand/modal/active 1.06
demand/modal/passive 1.64
demand/none -0.70
demand/noun/infinitive 0.85
demand/noun/that 0.19
demand/performative/infinitive 1.27
demand/performative/noun 1.66
demand/performative/passive 1.04
demand/performative/that 1.16
demand/polite/appreciated 0.83
demand/polite/awaiting 2.35
demand/polite/expect 1.66
demand/polite/gratitude 1.90
demand/polite/hope 1.48
demand/polite/if-you 0.51
demand/polite/like 1.00
demand/polite/meeting 0.43
demand/polite/mind 0.62
demand/polite/need 0.20
demand/polite/possible 0.13
demand/polite/question 0.64
demand/polite/want 0.42
demand/question 0.92
demand/reported/infinitive 0.72
demand/reported/noun 0.78
demand/reported/passive 1.57
demand/reported/that 0.19
demand/ultimatum/failure 0.95
demand/ultimatum/if-not 0.83
demand/ultimatum/unless 1.12
deposit 0.75
desist 0.40
desist from 0.40
destroyed 0.30
detail -1.32
details 0.69
determine -0.34
development -0.24
device 0.23
did n't -1.57
did not -0.79
did you 2.07
difference -0.24
different -0.61
dinner 1.49
direct -0.76
disable 0.95
discount -1.00
discuss 0.99
discuss the 0.14
discuss this 0.74
discuss with 0.17
discuss your 0.44
discussing 1.41
discussion 1.24
discussions 1.61
distributed -0.69
distribution 0.88
do 0.31
do n't 0.42
do not 0.46
do n’t -0.39
do so -1.06
do we 1.69
do you 1.02
document 1.32
documents -0.52
does -0.60
does n't -0.25
does not -0.69
doing 0.12
done 0.12
dose -1.06
down 0.37
download -1.11
draft -0.59
drink 0.72
drivers -0.42
due -0.71
during -0.19
during the 0.16
e 0.29
e mail 0.30
each -0.23
earlier 0.39
early 0.52
earn -0.84
easily -0.51
eat 0.13
economy -0.57
effective 1.22
either -1.09
election -0.61
electricity -0.29
else -0.40
email -0.97
email address -0.48
email if -0.29
email me 1.15
email to -0.58
emailing 0.30
emails -0.75
employees -0.56
end -0.79
energy 0.31
enjoy -1.07
enough 0.54
ensure -0.37
ensure that 0.66
enter 0.27
enter the 0.32
entire 0.34
entry 0.54
environment -1.27
error -0.24
even -1.21
evening -0.37
event 1.22
event that 0.17
every -0.12
every time -0.27
everyone -0.63
everything 0.61
exciting -0.36
expect 1.03
expectations -0.62
experience -1.13
explain 0.56
explanation -0.94
extend 0.80
extend the 0.24
extension 0.76
extension of 0.89
face 1.67
fail 0.70
fail to 0.70
failure 0.95
failure to 0.95
features -1.13
fee -0.19
feedback -0.73
feel -0.16
fell -0.40
fell by -0.40
few minutes -0.64
field -0.53
file 0.82
files 0.43
filing 0.56
fill 1.34
fill out -1.08
finalize 0.92
financial -0.56
find -0.64
find the -0.39
fine 0.41
finished -0.30
firm to 0.13
first -0.90
first thing 0.34
fit -0.72
fixed -0.25
flat 1.06
folks 0.57
follow up 1.14
following 0.30
for 0.18
for a -0.21
for all 0.39
for and 1.35
for any -0.46
for dinner 1.04
for lunch 1.29
for me 0.20
for more -1.14
for on 0.73
for our 0.96
for review -0.19
for some 0.78
for the 0.25
for this 0.96
for tomorrow -0.94
for you 0.13
for your -0.31
form 1.16
forward 0.33
forward the 0.36
found -1.17
four -0.24
free -0.49
frequently -0.41
fresh -0.87
friends -1.39
from -0.38
from a 0.54
from here 0.32
from our -1.24
from the -1.04
from this -0.12
from to -0.19
from us -0.21
from you -0.42
from your 0.36
front 1.35
full -0.13
fun -0.21
further 0.29
further information -0.71
future -0.45
game 0.73
gas -0.16
gas at -0.92
gate 0.96
get 0.17
get a 0.44
get an -0.63
get back 0.43
get in -0.40
get the 0.63
get to -0.43
get together 0.43
gets -0.26
getting -1.16
give 0.15
give a 0.75
give me 1.21
give us 1.24
give you -0.84
give your 1.02
given -0.76
given the -0.40
given to -0.93
glad -0.27
glad to -0.28
go ahead 1.09
go here -0.44
go out -1.01
go through -0.13
go to 0.80
going 0.95
going to -0.22
golf 2.40
gone 0.29
good 0.48
goods 0.21
goods are 1.09
got 0.20
grateful 0.48
great -0.30
group -0.24
guide -0.45
guys 0.56
guys can 0.26
had a 0.61
had asked -0.18
hand 0.82
handle 1.16
happy 0.15
happy to -0.28
hard -0.12
has a 1.00
has not -0.74
have -0.32
have a -0.70
have an -0.20
have any -0.59
have been -0.49
have lunch 0.53
have more 0.41
have n't -0.78
have some 0.18
have to 0.28
have you 0.77
have your 0.95
having 0.46
he -0.97
he asked 0.61
he had -0.34
he is -0.92
health -1.12
health insurance -0.88
hear 0.56
heard -0.58
hearing -0.83
help -0.99
help in 0.54
help you -0.22
helpful 0.69
her 0.77
here -0.92
here $ -0.45
here and -0.41
here is -1.10
here to -0.59
hereby 1.30
hereby demand 0.50
hesitate -1.43
hesitate to -1.46
hey 0.72
high 0.14
him -0.29
him a -0.99
him to -1.46
his -0.24
history -0.38
hit -0.84
hit the -0.49
home -0.40
hope 0.40
hope you 0.34
hopes -0.19
hopes that 0.36
hospital 0.22
hour 1.07
hours 0.52
house 0.42
how -0.40
how much -0.32
how the -0.20
how you 0.25
however -0.42
however i 0.38
i 'd 0.37
i 'll 0.20
i 'm 0.28
i 've -1.03
i am -0.59
i believe 1.26
i ca -0.73
i can -0.20
i could 0.62
i did -0.32
i do 0.17
i expect 1.12
i get 1.03
i had -0.86
i have -0.59
i hope -0.34
i just -0.93
i know 0.97
i look -0.44
i must 0.50
i need 0.98
i shall 1.88
i should 0.40
i think -0.19
i understand -0.76
i want -0.58
i wanted 0.20
i was 0.88
i will -0.47
i wish -0.54
i would 0.60
if 0.12
if i -0.87
if it 0.34
if not 0.75
if possible 1.85
if the 0.17
if they 0.23
if this 0.39
if we 0.33
if you -0.17
if your -0.26
immediately 0.37
imperative 0.88
imperative that 0.88
important -0.18
improve -0.41
in -0.17
in a -0.24
in addition 0.49
in and 0.26
in any -0.64
in case -0.53
in on -0.30
in order 0.42
in our -0.79
in removing 0.75
in this -0.69
in to 0.38
in today -0.60
in writing 1.47
in your -0.17
inbox -0.47
include 0.53
included -0.62
including 0.26
increase -1.12
info -0.58
information -0.40
information please -0.77
install 0.25
insurance -1.67
intend 0.48
intend to 0.48
interest 0.93
interested 0.20
interested in 0.75
interview 1.47
into -0.31
into the 0.63
invite 0.35
invoice 0.38
invoice and 0.38
involved 0.53
is a -0.65
is an 0.28
is going -0.27
is imperative 0.88
is not -0.26
is that 0.61
is the -0.17
is there 0.68
is to 0.91
is your 0.63
issue -0.57
issues 1.03
it 0.24
it be 0.85
it has 1.30
it if -0.40
it in 0.98
it is 0.90
it on 0.51
it to 1.09
it was -0.54
it will -0.78
it would 0.54
item -0.45
items 0.13
its -0.53
job -0.43
join 0.87
join the -1.72
join us 0.48
journey -0.69
judge 0.48
judge ordered 1.67
just -0.42
just want -1.00
just wanted 0.51
keep -1.25
keys 0.76
kind 0.88
kindly 1.02
know about 1.23
know how 0.76
know if 0.74
know that 0.52
know what 0.27
know when -0.83
know which 0.70
know you 0.31
known -0.14
landlord -0.24
large 1.08
last 0.19
last night -0.92
last week 0.14
late -0.16
later -0.36
law -0.28
law to -0.35
lawyer -0.80
learn -0.93
learn more -0.74
least -0.75
leave -0.32
leave the 0.18
less -0.97
let 0.49
let 's 1.35
let me 0.33
let the 0.55
let us -0.45
let you -0.50
lets 0.74
lets discuss 1.62
lets you -0.73
letter 0.35
letting -0.56
letting me -0.60
life -1.14
like the -0.24
like you -0.58
likely -0.23
likely to -0.20
limits 0.51
line -1.28
link -0.92
link below -0.20
list of -0.18
listen -0.85
listing 0.76
little -0.15
loan 0.21
location 0.50
log -0.43
log in -1.28
login -0.14
long -0.38
longer -0.38
longer want -0.29
look 0.18
look at -0.61
look forward 0.37
looking -0.63
looking for -0.79
looking forward -0.21
looks 1.45
lost 0.52
lot 0.82
love -0.93
love to -0.62
lunch 0.79
made 0.20
mail -0.52
make a -0.31
make it 0.14
make sure 0.94
make the 0.13
make this 0.24
makes -0.95
making 0.14
man -0.67
manage -1.30
manager -0.67
many -0.88
market -0.32
marketing -0.91
matter -0.33
may 0.31
may be -0.32
may not -0.60
maybe we 0.42
me 0.25
me a 1.24
me an -0.52
me and -1.00
me at -1.61
me for 0.49
me if -1.52
me in -1.33
me know 0.24
me on 0.32
me that -1.43
me the 0.48
me to -0.14
me when 0.56
me your 0.51
means 0.66
media -0.59
meet 1.06
meet at 0.28
meet in 1.60
meet on 0.53
meet you -0.13
meeting 0.92
meeting on -0.61
meeting with 0.85
meetings -0.17
member -0.74
members -0.29
memory -0.29
message -0.43
messages -0.84
meter -0.50
might -0.34
might be -0.48
might have 0.16
mike 0.44
mind 0.65
mine -0.27
minister -0.42
ministers 1.19
minute 0.44
minutes -0.35
minutes of -0.15
miss -0.90
mobile -0.85
model 0.31
moment -0.26
moment to -0.26
monday -0.40
money -1.08
month -1.05
months -0.24
more -0.32
more about 0.13
more information -0.21
more than -0.68
more time -0.27
most -0.75
most likely -0.22
most of -0.67
mother 0.20
moving -0.44
moving the -0.14
much 0.80
must 0.69
must be 0.27
must not 0.64
my 0.31
my brother 0.20
my calendar -0.45
n't -0.58
n't get -1.06
n't have 0.38
n't hesitate -1.43
n't know 0.40
n't make 0.67
n't want -0.75
n't you -0.65
name the -1.11
necessary 0.49
need 0.20
need a -0.75
need the 0.42
need to 1.10
need you -0.38
needed -0.55
needs to -0.75
never -0.56
new -0.47
news 0.20
nice 0.47
night -0.23
no -0.18
no longer 0.52
none -0.79
noon -0.49
not a -0.47
not available 0.42
not be 1.48
not contact 1.10
not have -0.14
not hesitate -0.45
not respond -0.44
not sure -0.52
not to 0.71
not yet -0.77
note 0.54
note that -0.59
nothing -0.50
notice -0.70
now -0.69
now and -0.76
number -0.71
number of -0.95
numbers 0.69
n’t -0.40
of -0.19
of $ 1.11
of a 0.54
of and -0.48
of any 0.32
of our 1.09
of the 0.29
of these -0.42
of this 0.93
of you -0.42
of your -0.54
off -0.48
offer -0.62
offer you -0.79
offering -0.56
office -0.30
ok 0.38
old -0.95
on 0.24
on a -0.86
on and 1.06
on any 0.21
on at 1.51
on behalf 0.52
on my 0.28
on or -0.25
on our -0.36
on the 0.91
on this 0.55
on to -0.38
on we 0.21
on your -0.22
once -0.57
once you 0.45
one -0.58
one of -1.37
only -0.94
open -0.39
open the -0.35
opportunities -0.59
opportunity for 0.63
opportunity to -0.62
options -0.77
or a -0.18
or i 1.57
or if 0.27
or not -1.36
or something 0.73
or the 0.37
or to 1.46
or would 1.22
or your -0.81
order -0.51
order of -0.75
order to 0.42
order unless 0.81
ordered 0.70
ordered the 0.65
organization 0.20
other -0.51
our -0.21
our apologies -0.68
our client 0.72
our new 0.69
our office -0.52
our staff 0.82
our website -0.20
out -0.36
out for 0.35
out of -0.92
out on -1.67
out this -0.72
out to 0.95
outside -0.39
outstanding 1.96
over 0.38
over the 0.35
owe 0.50
own -0.29
owner -0.79
owner of -0.79
package 2.14
page -0.34
paid 0.12
park 0.30
part -0.41
part of 0.78
participate -0.60
parts 0.35
pass -0.55
password -1.17
past 0.45
paste -0.64
paste the -0.68
path 0.69
patience -0.93
pay 0.69
payment 0.20
payment of 0.41
people -0.59
per -0.13
per cent -0.40
perfect -0.28
performance 0.62
permanently -0.35
permit -0.65
person 0.72
person and -0.18
personal -0.52
petition -0.70
phone -0.51
phone call 0.62
photographs 0.74
photos -1.54
pick -0.15
pipeline 0.35
place 0.42
plan -0.51
plan to -0.63
planning -0.18
plans -0.60
plant 0.21
player -0.63
players 0.48
please 0.30
please accept -0.96
please add -0.66
please be -0.35
please book 1.43
please call -0.38
please check -0.60
please click -0.58
please confirm -0.14
please contact -1.18
please copy 0.15
please do -0.67
please feel -0.31
please fill 0.25
please find -1.34
please follow -0.56
please forward 1.43
please get 1.92
please give 0.26
please include 0.91
please let 0.46
please log -0.68
please make 1.76
please note -0.59
please provide 1.14
please refer -0.39
please remove 0.46
please review 0.41
please send 0.72
please tell 1.10
please use -1.21
please visit -1.10
plenty 0.46
plenty of 0.46
pls 1.31
point 0.98
points -0.24
position -1.64
possible 0.73
possible to 0.62
post -0.77
potential -0.54
power -0.52
prefer -0.51
prepared -1.08
presentation 1.92
president -0.40
press -0.43
press the -0.73
pretty 0.94
prices -1.67
pricing 1.17
probably -0.13
problem -0.86
problems -0.37
process -0.77
produce -1.36
products -0.34
profile -0.28
program -1.08
project -0.64
prompt 0.28
property 0.30
proposal 1.96
proposals 1.79
proposed -0.81
protect 0.48
protect the 0.56
provide you -0.58
provide your 0.28
provided -0.85
provider -0.53
publish 1.92
publishing 1.75
purchase -0.33
put 0.78
put together 0.68
question -0.16
questions -0.34
questions about -0.74
questions or -0.47
questions please -0.73
questions you -0.23
quick 0.19
raise -0.43
rate 0.14
rates -0.37
re -0.14
read -1.11
read more -0.28
ready -0.62
ready to -0.49
realize -0.17
really 0.39
reason -0.86
reasons 0.33
receipt 0.66
receive -0.75
receive a -0.40
receive emails -0.13
received -0.34
receiving -0.37
recent -0.44
recommend -0.79
records -1.33
recover -0.58
refer -0.39
refund 1.10
refund the 1.24
regarding 2.05
regarding the 0.87
regards -1.41
remedies -0.98
remove 0.77
remove the 1.08
removing 0.75
repair 0.73
repair the 0.73
repayment 1.27
replace 0.55
replace the 0.55
reply 0.87
reply to -0.43
report 1.14
repository 0.14
request a 0.42
request for -1.33
request that 0.68
requested 0.24
requested to 0.24
requests -0.17
require -0.41
required -0.26
required to 0.48
requires -0.30
reserve 0.45
reset -0.38
resign 0.80
resolved 1.37
resources -0.49
respond 0.84
respond to 0.72
rest of 0.27
result 0.35
result in 0.95
resume -0.48
return the 0.12
review -0.59
review and 0.99
review the -0.57
right -0.71
right now -0.66
rights -0.71
risk -0.72
roof 0.62
room 0.57
run 0.63
s 0.38
safe -0.73
said 0.64
said the -0.90
sale -0.65
sales -0.15
same 0.50
save -1.11
schedule 1.59
schedule a 0.38
scheduled 0.61
scheduled to 0.15
school 0.29
score -0.91
see if 0.28
see you 0.78
seeing -0.24
seek 0.85
seem -0.45
seems 0.85
send 0.35
send a -1.01
send it 0.42
send me 0.68
send the 2.09
send us -0.26
send you -0.87
sender -0.49
sending -0.18
sense 0.60
sent 0.37
sent to 0.49
seriously -0.65
service -0.41
services -0.25
set 0.37
set up -0.36
settle 1.47
several 0.38
shall 0.65
shall be 2.30
share -0.21
share this 0.43
share with 0.38
shares -0.19
she -0.26
she asked -1.42
she will 1.14
sheet 0.56
ship 1.01
shop -0.87
short -0.45
short of -0.55
should have -0.61
should not -1.11
should you 0.93
show -0.36
shows -1.89
sign the 1.32
sign up -1.01
signed 0.66
since i 0.54
single -0.49
sit 0.65
site -0.68
small 0.18
so i -0.16
so please 0.48
so that 0.76
so we -0.29
social -0.55
software -0.43
some -0.25
some time 1.46
someone 0.37
something 0.83
sometime 0.17
somewhere 0.66
soon as 0.22
sorry -1.00
sounds 0.81
spare 0.76
speak 0.17
speak with -1.03
special -0.78
specific 0.63
speed -0.22
spokesman 0.43
staff 0.53
staff in -0.74
start 0.36
started -0.33
starting 0.89
state -0.35
state to 0.79
statement 0.21
status 0.89
stay -0.38
steps 0.59
steps to 0.93
still -0.44
still in 0.79
stock 0.35
stop 0.83
stopped -0.44
story 0.53
strategy 0.42
study -0.70
stuff 0.62
submit 1.01
successful -0.60
such -0.93
suggest 2.29
suggestions -0.19
sum -2.33
summer -1.42
supply 0.31
support -0.33
sure -0.24
sure that 0.39
sure to -0.20
sure you 0.19
surprise -0.69
survey -1.64
system 0.41
tablets -0.23
take -0.52
take a -0.40
take advantage -0.51
take the 0.85
taken 0.36
taken down 1.02
takes -0.13
taking 0.56
taking the 0.40
talk 1.32
talk about 0.30
talk to 0.27
talks -0.74
tax -1.10
team -0.42
teams -0.61
technology -0.19
telephone -2.02
tell -0.61
tell me -1.52
tell us 0.44
text -0.41
than -0.17
thank -0.97
thank you -0.72
thanks -0.69
thanks for -0.99
that 0.13
that 's 0.79
that has 0.44
that he -0.85
that is -0.14
that it -0.70
that our -1.01
that there -1.26
that this 0.53
that we -0.17
that will 0.15
that would -1.52
that you 0.61
the above -0.88
the address -0.34
the and 0.87
the app -0.94
the bank -0.49
the best -0.58
the bill 0.56
the board 0.65
the budget -0.50
the business -0.15
the button -0.35
the call 0.46
the cap 0.37
the company -0.45
the conference 0.50
the contract -0.74
the council 0.65
the court -1.33
the credit 1.07
the current -0.52
the data -0.35
the day -0.26
the deal 0.29
the decision 0.68
the delay 0.25
the delivery -0.38
the document 0.77
the documents -0.75
the email -0.40
the entire 0.42
the file 0.74
the files 1.05
the final 0.15
the fine 0.14
the first -1.19
the following 0.19
the for 1.43
the form 0.20
the future 0.22
the gas 0.56
the gate 0.96
the goods 1.09
the group 0.32
the hearing 0.33
the hospital 0.22
the house 0.91
the in -0.83
the information -0.17
the judge 0.48
the keys 0.76
the last 1.02
the letter 0.66
the link -0.46
the list 0.32
the listing 0.80
the mark -0.14
the market -0.22
the matter -0.54
the meeting 0.40
the meter -0.53
the minister -0.42
the minutes 0.42
the most -0.15
the names 0.35
the new -1.53
the next -0.78
the of -0.97
the office -1.64
the old -0.30
the opportunity -0.58
the order -0.39
the owner -0.79
the perfect -0.28
the phone -1.33
the photographs 0.74
the plan -0.68
the press 0.47
the price -0.20
the process 0.19
the report 0.49
the rest 0.20
the right 1.10
the roof 0.62
the same 0.50
the service 0.87
the signed 1.16
the site -0.39
the talks -0.74
the team -0.60
the time -0.69
the timing 0.89
the value -0.24
the way 0.31
the weather -0.68
the which 0.25
the work 0.21
the year -0.94
their -0.19
them -0.34
them again 1.14
them to -0.52
then 0.69
there 's -1.18
there are 0.17
therefore 0.13
these 0.26
they -1.12
they are -0.54
thing -0.72
things -0.51
think -0.17
think of -0.63
think that -1.72
think the 0.14
think you -0.21
thinking -0.27
this -0.29
this decision -0.31
this email -1.10
this in -0.25
this is 0.64
this letter 0.49
this link -0.83
this matter 0.13
this meeting -0.76
this message -0.68
this one -0.71
this page -0.34
this point -0.15
this time -0.23
this to 0.42
this week -1.10
this with -0.72
those 0.31
though -0.50
thought 0.76
thoughts -0.14
threatened 1.37
threatened to 1.37
three 0.76
through -1.33
through the -0.27
time 0.17
time for 1.41
time to -0.24
timing 0.85
tired -0.62
to $ -0.94
to 's -0.58
to a -0.82
to access -0.64
to add -0.30
to address -1.41
to an 0.84
to answer 0.55
to ask -0.34
to at 0.52
to attend -0.14
to avoid 0.79
to be -0.20
to call -0.95
to cancel 0.22
to change -0.96
to chat 0.49
to check -0.18
to close 0.67
to come 0.28
to complete -1.60
to connect -1.23
to contact -0.56
to continue -0.51
to create -0.24
to date -0.24
to demand 0.61
to discuss 0.62
to do 1.06
to download -1.18
to earn -0.89
to ensure -0.73
to enter -1.32
to file 0.38
to find -0.69
to follow 1.03
to for 0.25
to forward -0.79
to get -0.21
to give 0.16
to go 0.42
to have 1.21
to help -0.61
to her 0.74
to improve -0.34
to join 0.54
to keep -1.14
to know -0.14
to learn -0.15
to leave -0.45
to let -0.68
to look 0.71
to make -0.18
to me -0.14
to meet 0.26
to miss -0.66
to move 0.29
to my 1.96
to offer -0.79
to on 1.64
to open -1.56
to pay -0.33
to please -0.90
to provide -0.86
to raise -0.43
to read -0.33
to receive -0.69
to remove 0.16
to request 0.83
to restore -0.57
to return -0.61
to review -0.18
to schedule 0.41
to see -0.20
to set -0.24
to share -1.02
to show -0.18
to sign -0.16
to sit 0.65
to speak 0.17
to speed -0.22
to stay 0.70
to take -0.36
to talk 0.26
to that -0.20
to the -0.16
to this -0.53
to try 0.74
to unsubscribe -0.18
to vacate 0.44
to view -0.92
to visit -1.34
to which -1.04
to win -0.42
to work -0.41
to working -0.92
to you -0.40
to your -0.20
today 0.22
today and -0.98
together -0.21
told the 2.47
tomorrow 0.51
tomorrow on 0.96
tonight 1.23
too 0.20
took -0.66
top -0.66
topics -0.28
touch -0.62
town -0.19
trading 0.86
transmission -0.38
transport 0.37
travel -0.96
trial -0.53
trip -0.69
try 0.16
trying -0.44
trying to -0.44
turn -0.19
type -0.31
type or -0.36
types -0.65
u -1.57
under -0.15
under the -0.82
understand -0.82
understand your -0.22
understanding -0.80
unfortunately 0.26
units -0.62
unless 0.70
unless the 1.03
unsubscribe -0.32
until -0.41
up a 0.37
up and 1.91
up on -0.33
up the -1.05
up to -1.11
up with -0.56
update 1.29
update the 0.18
update your 0.67
urged 1.85
urged the 1.47
us -0.15
us a -0.91
us at -0.68
us know -0.90
us on -0.85
us please -0.44
us to -1.16
us with 1.40
use -0.38
use of 0.37
use the -0.26
use to -0.93
use your -0.30
used -0.52
used to -0.23
useful -0.15
useful to 1.83
utility -0.49
vacate 1.04
vacate the 1.04
value -0.82
van -0.36
version -1.36
very -0.69
via -0.91
video 1.12
view -1.12
visa -0.58
visit -0.31
visit $ -0.29
visit our -0.15
visit the -0.14
visit your -0.32
visited -0.60
voice 0.53
voice mail 0.84
voicemail -0.93
vote 0.61
wait -0.89
waiting -0.87
want to -0.29
want you 0.73
wanted to 0.48
wants the 0.79
wants to -0.59
warranty -0.18
was -0.64
was a -0.54
was not 0.19
was wondering 0.83
watch -1.25
water 1.19
way -0.65
way to -0.27
we 0.37
we 'd -0.73
we 'll 1.00
we 're 0.50
we appreciate -0.73
we are 0.71
we ask 0.94
we call 0.81
we can 0.65
we could 0.26
we demand 0.42
we discussed 0.27
we do 1.17
we have -0.49
we hereby 0.50
we hope -0.54
we look 0.35
we may 0.72
we meet 0.30
we need -0.13
we request 0.51
we require 0.74
we shall -1.14
we should 1.10
we take -0.78
we want -0.41
we would 0.15
wear -1.28
weather -0.99
web -1.07
week 0.29
week if 0.80
weeks -0.16
welcome 0.51
welcome to -0.21
well -1.15
well as 1.32
went -0.67
were 0.21
what 0.13
what 's 0.59
what do -0.75
what is 2.24
what time 1.97
what we 0.98
when 0.69
when i 0.38
when the 0.15
when we -1.19
where 0.90
where the 0.30
whether -0.18
whether you 1.06
which -0.36
which is -0.14
which may -1.69
which you -0.62
while -1.10
who -0.40
who are -0.20
whole -0.71
why 0.43
why do 0.96
why i -0.95
wife -0.28
will be 0.17
will discuss 1.76
will get -0.52
will have 0.80
will need -1.73
will send -0.55
will you -0.13
win -0.94
wish -0.99
wish to -0.20
with a -0.49
with and -0.16
with any -0.35
with anyone 1.04
with him 0.39
with our -0.65
with this 0.51
with to 0.56
with you 0.23
with your 0.38
within -1.20
without -0.53
wo 0.27
wo n't 0.27
won -0.53
wondering 0.80
wondering if 1.12
work 0.73
work on 1.18
work with -0.72
workers 1.27
working -0.33
working with -0.70
works 0.46
world -1.40
worry 0.43
would 0.39
would appreciate 1.03
would be -0.16
would have -0.37
would it 0.25
would you 0.26
write 0.23
writing to 0.28
written 0.95
wrong 0.51
year -1.40
year for -0.65
years -1.99
yes 0.55
yesterday -0.28
yet 0.79
you 'd -0.56
you 've 0.39
you a 0.58
you and 0.56
you are 0.25
you available 1.50
you can -0.51
you cease 0.32
you could 1.22
you did -0.38
you do -0.22
you fail 0.70
you feel 0.44
you for -0.20
you forward 0.87
you get 0.85
you give 0.22
you guys -0.24
you have -0.34
you in -1.24
you join 0.96
you know -0.60
you like -0.90
you make -0.70
you may 0.58
you mind 0.92
you must 1.20
you need -0.59
you no -0.26
you on -0.76
you or -0.53
you please 0.39
you prefer -0.28
you remove 0.40
you return 0.65
you see 0.42
you send 0.43
you sent 1.00
you should 0.51
you soon -0.62
you the -2.78
you think 0.66
you to 0.60
you tomorrow 0.31
you use -0.74
you want 0.22
you will 0.13
you with -0.14
you would -0.23
you ’re -0.34
your -0.22
your account -0.67
your address -0.21
your browser -0.64
your comments 1.35
your email -1.39
your family 0.71
your free -0.27
your friends -0.80
your full -0.55
your inbox -0.23
your options -0.84
your thoughts 1.07
your time -0.25
your website 0.27
your wife -0.24
yours -0.81
yourself -1.27
’re -0.91
`
