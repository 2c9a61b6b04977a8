/* Written by scripts/train/requests.ts. */
/** Features of requests with their weights in a logistic model. Sorted. */
export const REQUEST_WEIGHTS = String.raw`
! -1.03
$ -1.12
$ $ 1.63
' -0.56
'd be 0.14
'll be -0.28
'll have -0.35
'll need 1.09
'm 0.25
'm in -0.63
'm not -0.53
're 0.36
's 0.20
's a -1.06
's and -0.49
's discuss 0.91
's for -0.19
've -0.49
? 1.11
^ a -1.04
^ all 0.40
^ also 0.96
^ any 2.29
^ are 1.55
^ attached 0.22
^ best -0.90
^ but 0.23
^ call 0.52
^ can 0.41
^ click -0.24
^ could 1.21
^ did 0.20
^ do 0.88
^ everyone -0.57
^ failure 0.96
^ feel 0.39
^ follow -0.49
^ for -0.37
^ go -0.83
^ guys 0.64
^ have -0.16
^ here -1.04
^ hey 0.75
^ how -1.11
^ however -0.39
^ i -0.20
^ in -0.47
^ is 1.85
^ just 0.50
^ last -0.75
^ let 0.28
^ lets 0.49
^ mike 0.58
^ ministers 0.85
^ monday -0.38
^ my -1.26
^ no 0.75
^ now -0.40
^ one 0.14
^ or 0.57
^ please 0.48
^ see 0.81
^ send 0.56
^ shares -0.20
^ should 1.50
^ so -0.88
^ sorry -0.90
^ stop 1.79
^ take 0.54
^ talk 1.65
^ thank -0.71
^ thanks 0.46
^ that -0.72
^ the -0.64
^ there 0.20
^ they -1.30
^ this -1.04
^ to -0.51
^ type -0.42
^ unfortunately 0.26
^ unless 0.81
^ use -1.35
^ visit -0.17
^ we 0.24
^ what -0.17
^ when 0.27
^ who -0.38
^ why 0.97
^ will 1.36
^ would 1.02
^ you 0.45
^ your -0.53
a -0.25
a $ -0.21
a bit -0.50
a brief 0.93
a chance 0.20
a copy 0.43
a couple -0.33
a day 0.42
a deal 0.47
a difference -0.31
a few 0.87
a free -0.27
a good -0.44
a great -1.48
a list 0.89
a lot 0.69
a meeting 1.23
a minute 0.61
a moment -0.24
a new -0.81
a note -0.79
a quick 1.45
a refund 0.64
a request -0.97
a second 0.19
a short 1.16
a time 1.15
able -0.29
able to -0.29
about and -1.05
about it -0.29
about the -0.16
about this 0.21
about your -1.68
above -0.89
accept -1.25
accept my -0.89
accept our -0.69
access -0.49
access to -0.27
accounts 0.25
action -0.91
activate -1.14
activate your -0.84
actually -1.09
add -0.90
add to -0.55
addition 0.36
additional -0.56
additions 0.58
address -0.75
address and -0.22
address book -0.18
addresses -0.41
advantage -0.42
advantage of -0.44
advice 2.04
after 0.33
after the -1.37
after you -0.90
afternoon 1.64
again 0.57
against -0.45
against the 0.63
agenda 0.85
ago -0.17
agree -1.65
agree that -1.65
ahead 0.93
ahead and 1.17
aid 0.13
all -0.49
all of -1.54
all the 0.20
all your 1.10
allow 0.92
along -0.62
also -0.13
also please 0.78
am asking 0.82
am going -1.35
am not 0.37
am writing 0.33
amount 0.66
an email -0.46
an error 0.31
an explanation -0.90
an interview 0.56
an update 0.33
analysis -0.50
and -0.18
and 's -0.80
and a 0.14
and and -0.20
and are 0.96
and at 1.22
and confirm 0.24
and did -0.68
and discuss 0.42
and email 1.06
and get 0.68
and give 0.78
and have -1.66
and help -0.25
and i 0.21
and if 0.58
and it -0.17
and let 1.06
and me -0.35
and or 0.43
and password -0.46
and paste -0.62
and receive -0.29
and see -0.49
and tell -0.58
and that 0.72
and then 1.00
and to 0.56
and try 1.11
and want 0.34
and what 0.14
and will 0.57
and would 0.75
and you 1.02
and your 0.93
another -1.28
answer -0.36
any further 0.59
any help -0.45
any of -0.29
any other -0.85
any questions -0.84
any time -0.28
anyone 0.18
anything 0.55
anything else -0.19
anytime -0.49
anyway -1.22
apologies for -0.47
apologise 0.77
apologise to 0.77
apology 0.85
app -1.16
appeal -0.57
appeal against -1.25
application -0.84
apply -0.77
apply for -0.16
appreciate 0.31
appreciate it 0.28
appreciate your -0.32
appreciated 1.17
appropriate -0.86
approval 0.32
are -0.29
are any -0.25
are available -0.51
are getting -0.42
are going 0.88
are not 0.49
are required 0.39
are still -0.14
are the -1.03
are there 0.57
are well -0.85
are you -0.40
around -0.90
arrange 0.38
arrears 0.50
arrive -0.86
as -0.41
as a -0.52
as i -0.23
as of -0.74
as possible 0.64
as soon 0.57
as the -0.35
as we -0.95
as well 0.51
as you -1.04
asap 0.76
ask the -1.28
ask you 1.00
asked -1.10
asked the -0.79
asked to 0.72
asking 0.52
assets 0.30
assistance -0.43
assume 0.28
assume that 0.68
at 0.30
at $ -1.27
at and -0.94
at any 0.47
at home 0.27
at least -0.74
at my 0.83
at night 0.34
at noon -0.47
at once 1.40
at or -0.74
at the 0.15
at this -1.15
at to -0.65
at your 1.17
attached -0.91
attached is -1.14
attachment -0.52
attend 0.92
attending 0.62
attention -0.16
attention to -0.16
available 0.62
available at 0.49
available for 0.45
available to 0.65
avoid 0.83
aware -0.77
away -0.18
b 0.37
back to 0.36
back with -1.38
bad 1.15
balance -1.30
bank -0.56
banner 0.24
based -0.62
based on -0.62
be able -0.73
be appreciated 0.86
be deleted 0.59
be glad -0.65
be grateful 0.42
be on 0.27
be possible 0.56
be taken 0.43
be the -1.43
be useful -0.35
be very 0.52
beat -0.77
because i -0.19
because it 0.23
because of 0.46
been -0.64
before -0.29
before the -0.14
begin -0.25
behalf 0.50
behalf of 0.50
behind -0.53
being -0.28
believe 0.92
believe that -0.74
below -0.18
below and -0.25
below to -0.52
benefits -0.22
best for 1.28
beta -1.30
better -0.68
between -0.50
between and -0.36
bias -1.01
bid 0.48
big 0.45
bill 0.41
bit -0.50
board 0.66
book 0.28
both -0.42
break -0.91
brief 0.61
bring -0.38
brother 0.18
browser -0.83
budget -0.32
building 0.78
business -0.85
busy 0.55
but 0.29
but i 0.19
but we -0.59
but you -1.64
button -0.42
buy -0.81
by -0.42
by clicking -0.33
by the 0.30
ca -0.96
ca n't -1.01
calendar 0.58
call at -0.25
call for -0.79
call in 0.36
call us -0.90
call with 0.17
call you 1.68
called -0.40
called to -0.75
calling 0.47
calls -0.50
can 0.31
can be -0.58
can discuss -0.31
can do 0.43
can get -0.47
can help -1.24
can i 1.84
can make 0.47
can meet 0.25
can provide -0.24
can unsubscribe -0.13
can use 0.28
can we 0.54
can you 0.84
cancel 0.58
cancel the 0.74
cap 0.36
car 0.95
card -0.91
care -1.01
carve -0.70
case -0.69
catch 0.27
cease 1.12
cease all 0.87
cent -0.43
certain -0.35
chance 0.21
chance to -0.66
change -0.15
change your -0.97
changes 0.62
chat 0.83
check out -1.69
check the 0.97
check with 2.02
checked -1.32
choice -0.16
claim -0.24
claims 0.86
class -0.44
clear 0.13
cleared -0.43
click -0.46
click below -0.23
click here -0.38
click on -0.50
click the -0.20
clicking -0.33
client -0.41
client is -0.38
close -0.62
closed -0.67
coast 1.10
code -0.69
coffee -0.23
colleagues 0.56
come 0.63
come to -0.37
come up 0.58
coming 0.34
comment -0.40
comments 0.56
comments to 1.25
communicate -0.64
communications 1.47
companies -0.29
company -0.83
company to -0.54
competitive -0.79
complete -0.51
completed 0.31
concerns -0.18
conference 0.93
conference call 0.36
confidential 0.34
confirm 0.36
confirm receipt 0.57
confirm that 0.20
confirm your -1.04
confirmation 1.65
connect -1.23
contact -0.85
contact me -0.42
contact us -0.27
contacted -0.28
contacts -0.20
contains -0.35
continue to -0.13
contract -0.49
control -0.15
copies 1.08
copies and -0.37
copies of 1.06
copy 0.61
copy and -0.52
copyright -0.33
correct 0.99
correct the 0.53
costs 0.59
could 0.51
could be -0.79
could get 0.38
could provide -0.56
could you 1.26
council 0.58
couple 0.60
couple of -0.41
course 0.15
court -0.46
court to -0.93
covered -0.53
create a -0.58
created -1.08
credit -0.70
current -0.29
customer 0.75
cut -0.62
d -0.45
daily -0.46
date -0.44
day -0.14
days -0.45
days to 0.14
deal -0.14
deals 0.91
debt 0.83
decide -0.78
decision 0.17
delay 0.73
delete 1.03
delete the 0.81
deleted 0.59
deliver -0.22
delivered 0.58
delivered to -0.13
delivery -0.60
delivery to -1.08
demand that 0.45
demand/imperative/bare 0.39
demand/imperative/please 0.78
demand/impersonal 1.13
demand/joint 0.80
demand/list 1.11
demand/modal/active 0.94
demand/modal/passive 1.71
demand/none -0.70
demand/noun/infinitive 0.86
demand/performative/infinitive 1.29
demand/performative/noun 1.64
demand/performative/passive 1.02
demand/performative/that 1.07
demand/polite/appreciated 0.86
demand/polite/awaiting 2.28
demand/polite/expect 1.69
demand/polite/gratitude 1.87
demand/polite/hope 1.43
demand/polite/if-you 0.44
demand/polite/like 1.13
demand/polite/meeting 0.42
demand/polite/mind 0.56
demand/polite/need 0.57
demand/polite/possible 0.18
demand/polite/question 0.68
demand/polite/want 0.25
demand/question 1.01
demand/reported/infinitive 0.75
demand/reported/noun 0.81
demand/reported/passive 1.57
demand/reported/that 0.21
demand/ultimatum/failure 0.96
demand/ultimatum/if-not 1.08
demand/ultimatum/unless 1.21
demand/ultimatum/until 1.51
deposit 0.75
describe 0.14
describe the 0.14
desist 0.36
desist from 0.36
destroyed 0.28
detail -1.33
details 0.73
determine -0.51
development -0.15
did n't -1.59
did not -0.89
did you 2.13
difference -0.31
different -0.52
dinner 1.51
direct -0.74
directly -0.13
disable 1.00
discount -0.95
discuss 0.97
discuss further 0.28
discuss this 0.91
discuss with 0.16
discuss your 0.37
discussing 1.30
discussion 1.25
discussions 1.46
distributed -0.58
distribution 0.77
do 0.27
do n't 0.43
do not 0.54
do n’t -0.35
do so -1.09
do we 1.63
do you 1.03
document 1.30
documents -0.58
does -0.54
does n't -0.22
does not -0.60
doing 0.17
dose -1.05
down 0.44
download -1.19
draft -0.57
drink 0.79
drivers -0.42
due -0.69
during -0.17
e 0.32
e mail 0.33
earlier 0.55
early 0.58
earn -0.75
easily -0.46
eat 0.14
economy -0.63
effective 1.28
either -0.95
election -0.59
electricity -0.45
else -0.44
email -1.01
email address -0.41
email if -0.30
email me 1.22
email to -0.68
emailing 0.22
emails -0.70
employees -0.48
end -0.69
energy 0.46
enjoy -1.20
enough 0.64
ensure -0.28
ensure that 0.71
enter 0.31
enter the 0.32
entire 0.24
entry 0.61
environment -1.28
error -0.27
even -1.20
evening -0.29
event 1.15
event that 0.12
every time -0.21
everyone -0.67
everything 0.58
exciting -0.45
expect 0.95
expectations -0.43
experience -1.03
explain 0.40
explanation -0.90
extend 0.82
extend the 0.21
extension 0.94
extension of 0.81
face 0.95
fail 0.65
fail to 0.65
failure 0.96
failure to 0.96
features -1.15
fee -0.23
feedback -0.71
feel -0.14
feel free 0.15
fell -0.43
fell by -0.43
few minutes -0.45
field -0.50
file 0.80
files 0.43
filing 0.57
fill 1.35
fill out -1.11
finalize 0.78
financial -0.60
find -0.59
fine 0.45
finished -0.26
first -0.90
first thing 0.39
fit -0.83
fixed -0.13
flat 1.07
folks 0.51
follow up 1.11
following 0.24
for 0.21
for a -0.21
for all 0.27
for and 1.40
for any -0.59
for dinner 0.98
for lunch 1.25
for me 0.25
for more -1.06
for on 0.63
for our 1.10
for review -0.33
for some 0.80
for the 0.24
for this 0.94
for to 0.25
for tomorrow -0.97
for your -0.26
form 1.05
forward 0.39
forward the 0.32
found -1.31
four -0.23
free -0.51
frequently -0.40
fresh -0.81
friends -1.31
from -0.34
from a 0.51
from here 0.42
from our -1.13
from the -1.05
from this -0.17
from to -0.12
from us -0.25
from you -0.32
from your 0.36
front 1.39
further 0.41
further information -0.67
future -0.47
game 0.56
gas -0.15
gas at -1.06
gate 0.96
gave 1.07
get 0.15
get a 0.50
get an -0.83
get back 0.54
get in -0.51
get the 0.61
get to -0.34
get together 0.32
get you 0.24
gets -0.22
getting -1.18
gift 0.20
give 0.13
give a 0.65
give me 1.17
give us 1.25
give you -0.72
give your 0.91
given -0.78
given the -0.34
given to -0.99
glad -0.31
glad to -0.33
go ahead 1.17
go here -0.41
go out -0.85
go to 0.82
going 0.97
going to -0.16
golf 2.45
gone 0.26
good 0.51
goods 0.18
goods are 1.11
got 0.26
grateful 0.42
great -0.30
group -0.22
guide -0.47
guys 0.64
had -0.15
had a 0.59
had asked -0.18
hand 0.68
handle 1.31
happy 0.15
happy to -0.38
hard -0.29
has -0.13
has a 1.02
has been 0.17
has not -0.87
have -0.32
have a -0.72
have an -0.17
have any -0.56
have been -0.43
have lunch 0.51
have more 0.41
have n't -0.81
have not -0.22
have some 0.17
have to 0.25
have you 0.75
have your 0.92
having 0.62
he -0.97
he asked 0.59
he had -0.36
he is -0.93
health -1.15
health insurance -0.88
hear 0.55
heard -0.59
hearing -0.76
help -0.92
help in 0.54
help me -0.17
help you -0.21
helpful 0.95
her 0.89
here -0.90
here $ -0.34
here and -0.35
here is -1.05
here to -0.66
hereby 1.19
hereby demand 0.47
hesitate -1.39
hesitate to -1.44
hey 0.75
him -0.24
him a -1.04
him to -1.49
his -0.22
history -0.39
hit -0.81
hit the -0.50
home -0.36
hope 0.40
hope you 0.25
hopes -0.23
hopes that 0.36
hospital 0.15
hour 0.97
hours 0.53
house 0.51
how -0.43
how much -0.28
how the -0.21
how you 0.30
however -0.50
however i 0.35
i 'd 0.39
i 'll 0.23
i 'm 0.25
i 've -1.00
i am -0.64
i believe 1.33
i ca -0.77
i can -0.19
i could 0.63
i did -0.33
i do 0.15
i expect 1.12
i get 0.99
i had -0.91
i have -0.54
i hope -0.31
i just -1.01
i know 1.08
i look -0.51
i must 0.62
i need 1.01
i shall 1.82
i should 0.56
i think -0.28
i understand -0.80
i want -0.50
i was 0.95
i will -0.51
i wish -0.52
i would 0.66
if 0.12
if i -0.84
if it 0.40
if not 0.73
if possible 1.88
if the 0.16
if they 0.25
if this 0.40
if we 0.32
if you -0.14
immediately 0.37
imperative 0.95
imperative that 0.95
important -0.21
improve -0.40
in -0.16
in a -0.28
in addition 0.36
in and 0.15
in any -0.75
in case -0.57
in on -0.19
in order 0.35
in our -0.89
in removing 0.75
in this -0.62
in to 0.36
in today -0.56
in writing 1.64
in your -0.20
inbox -0.47
include 0.49
included -0.78
including 0.24
increase -1.08
info -0.54
information -0.42
information on -0.18
information please -0.73
install 0.31
insurance -1.59
intend 0.58
intend to 0.58
interest 0.77
interested 0.19
interested in 0.64
interview 1.55
into -0.34
into the 0.75
invite 0.48
invoice 0.46
invoice and 0.31
involved 0.60
is a -0.62
is an 0.31
is going -0.34
is imperative 0.95
is not -0.17
is that 0.70
is the -0.26
is there 0.71
is to 0.92
is your 0.64
issues 1.00
it 0.21
it 's 0.20
it be 0.65
it has 1.30
it if -0.32
it in 1.13
it is 0.83
it on 0.58
it to 1.03
it was -0.63
it will -0.84
it would 0.59
item -0.43
items 0.18
its -0.51
job -0.57
join 0.91
join the -1.77
join us 0.45
journey -0.79
judge 0.50
judge ordered 1.76
just -0.37
just want -0.93
just wanted 0.61
keep -1.29
keys 0.66
kind 0.82
kindly 0.96
know about 1.07
know how 0.97
know if 0.62
know that 0.61
know what 0.26
know when -0.78
know which 0.72
know you 0.45
known -0.24
language 0.24
large 1.08
last 0.19
last night -0.90
last week 0.16
late -0.14
later -0.28
law -0.33
law to -0.45
lawyer -0.69
learn -0.88
learn more -0.67
least -0.73
leave -0.26
leave the 0.15
left -0.13
less -1.10
let 0.49
let 's 1.58
let me 0.30
let the 0.48
let us -0.49
let you -0.63
lets 0.82
lets discuss 1.64
lets you -0.73
letter 0.37
letting -0.45
letting me -0.50
life -1.05
like you -0.51
likely -0.22
likely to -0.18
limits 0.52
line -0.98
link -0.93
link below -0.21
list of -0.14
listen -0.76
listing 0.70
loan 0.15
location 0.48
log -0.41
log in -1.12
login -0.25
long -0.38
longer -0.48
longer want -0.25
look 0.17
look at -0.54
look forward 0.35
looking -0.52
looking for -0.74
looking forward -0.27
looks 1.33
lost 0.45
lot 0.69
love -0.80
love to -0.61
lunch 0.83
mail -0.54
make a -0.31
make sure 0.95
make the 0.26
make this 0.13
makes -0.92
man -0.71
manage -1.20
manager -0.69
many -0.92
market -0.19
marketing -1.00
markets -0.13
matter -0.13
may 0.34
may be -0.35
may not -0.53
maybe we 0.54
me 0.22
me a 1.19
me an -0.45
me and -1.10
me at -1.70
me for 0.56
me if -1.55
me in -1.27
me know 0.21
me on 0.79
me that -1.43
me the 0.57
me to -0.22
me when 0.61
me your 0.34
means 0.60
media -0.64
meet 1.02
meet at 0.29
meet in 1.61
meet on 0.52
meet with 0.18
meeting 0.87
meeting on -0.64
meeting with 0.85
meetings -0.15
member -0.52
members -0.36
memory -0.36
message -0.47
messages -0.87
meter -0.49
might -0.32
might be -0.38
mike 0.58
mind 0.61
mine -0.32
minister -0.42
ministers 1.23
minute 0.58
minutes -0.35
minutes of -0.25
miss -0.96
mobile -0.70
model 0.24
moment -0.24
moment to -0.24
monday -0.38
money -1.03
month -1.15
months -0.25
more -0.31
more about 0.22
more information -0.20
more than -0.64
more time -0.27
most -0.77
most likely -0.22
most of -0.65
mother 0.13
moving -0.44
much 0.80
must 0.69
must be 0.31
must not 0.70
my 0.31
my brother 0.18
my calendar -0.48
n't -0.61
n't get -0.88
n't have 0.39
n't hesitate -1.43
n't know 0.28
n't make 0.79
n't want -0.83
n't you -0.74
name 0.12
name the -1.12
necessary 0.50
need 0.18
need a -0.76
need the 0.40
need to 1.10
need you -0.12
needed -0.53
needs to -0.70
never -0.51
new -0.45
news 0.15
nice 0.40
night -0.24
no -0.19
no longer 0.49
none -0.75
noon -0.56
not a -0.52
not available 0.36
not be 1.47
not contact 1.26
not have -0.26
not hesitate -0.46
not reply 0.16
not respond -0.32
not sure -0.39
not to 0.60
not yet -0.73
note 0.53
note that -0.52
nothing -0.62
notice -0.80
now -0.69
now and -0.85
number -0.76
number of -0.85
numbers 0.73
n’t -0.39
obtain 0.21
of -0.21
of $ 1.09
of 's -0.13
of a 0.57
of and -0.39
of any 0.14
of our 1.12
of the 0.28
of these -0.49
of this 0.95
of you -0.46
of your -0.50
off -0.46
offer -0.74
offer you -0.72
offering -0.48
office -0.22
ok 0.52
old -0.84
on 0.23
on a -0.85
on and 1.21
on any 0.21
on at 1.54
on behalf 0.50
on my 0.47
on or -0.38
on our -0.28
on the 0.85
on this 0.61
on to -0.38
on your -0.25
once -0.43
once you 0.39
one -0.56
one of -1.25
only -0.95
open -0.36
open the -0.49
opportunities -0.62
opportunity for 0.54
opportunity to -0.58
options -0.72
or a -0.15
or face 1.66
or i 1.70
or if 0.20
or not -1.34
or something 0.80
or the 0.46
or to 1.31
or would 1.14
or your -0.95
order -0.52
order of -0.75
order to 0.35
order unless 0.74
ordered 0.61
ordered the 0.67
other -0.46
our -0.18
our apologies -0.69
our client 0.71
our new 0.66
our office -0.54
our staff 0.88
our website -0.20
out -0.40
out for 0.16
out of -0.98
out on -1.64
out this -0.65
out to 1.12
outside -0.42
outstanding 1.16
over 0.37
over the 0.32
owe 0.42
own -0.31
owner -0.77
owner of -0.77
package 2.17
page -0.33
page and -0.16
park 0.25
part -0.46
part of 0.70
participate -0.69
parts 0.29
pass -0.49
password -1.28
past 0.48
paste -0.67
paste the -0.67
path 0.75
patience -0.80
pay 0.44
payment 0.47
payment of 0.39
people -0.59
per cent -0.43
perfect -0.32
performance 0.60
permanently -0.31
permit -0.61
person 0.77
personal -0.52
petition -0.71
phone -0.53
phone call 0.58
photographs 0.79
photos -1.61
pick -0.22
pipeline 0.34
place 0.28
plan -0.50
plan to -0.69
planning -0.24
plans -0.55
plant 0.12
play -0.17
player -0.63
players 0.38
please 0.33
please accept -0.99
please add -0.66
please be -0.35
please book 1.44
please call -0.17
please check -0.64
please click -0.63
please confirm -0.16
please contact -1.16
please copy 0.13
please do -0.89
please email -0.17
please feel -0.30
please fill 0.21
please find -1.21
please follow -0.44
please forward 1.43
please get 1.96
please give 0.36
please include 0.84
please let 0.47
please log -0.72
please make 1.77
please note -0.52
please pay 1.73
please provide 1.13
please refer -0.49
please remove 0.43
please reply 1.19
please review 0.51
please send 0.70
please tell 1.11
please use -1.23
please visit -1.04
plenty 0.44
plenty of 0.44
pls 1.27
point 1.01
points -0.35
position -1.69
possible 0.71
possible to 0.70
post -0.78
potential -0.54
power -0.43
prefer -0.50
prepared -1.08
presentation 1.91
president -0.30
press -0.37
press the -0.61
pretty 0.96
prices -1.51
pricing 1.09
probably -0.24
problem -0.92
problems -0.60
process -0.80
produce -1.49
products -0.16
profile -0.23
program -1.05
project -0.72
prompt 0.24
property 0.25
proposal 2.05
proposals 1.84
proposed -0.71
protect 0.33
protect the 0.38
provide you -0.68
provide your 0.15
provided -0.79
provider -0.54
publish 2.02
publishing 1.68
purchase -0.30
put 0.82
put together 0.72
question -0.25
questions -0.36
questions about -0.84
questions or -0.33
questions please -0.71
questions you -0.22
quick 0.15
raise -0.40
rate 0.16
rates -0.47
re -0.16
read -0.96
read more -0.23
ready -0.68
ready to -0.57
realize -0.33
really 0.31
reason -0.83
reasons 0.36
recall 1.03
receipt 0.73
receive -0.73
receive a -0.30
receive emails -0.18
receiving -0.46
recent -0.51
recommend -0.69
records -1.40
recover -0.53
refund 1.07
refund the 1.25
regarding 2.03
regarding the 0.90
regards -1.47
remedies -1.03
remove 0.78
remove the 1.08
removing 0.75
repair 0.81
repair the 0.81
repayment 1.20
replace 0.57
replace the 0.57
reply 1.06
reply by 1.24
reply to -0.59
report 1.17
reports -0.20
repository 0.16
request a 0.43
request for -1.46
request that 0.66
requested 0.24
requested to 0.24
requests -0.24
require -0.41
required -0.26
required to 0.60
requires -0.30
reserve 0.52
reset -0.42
resign 0.78
resolved 1.27
resources -0.56
respond 0.88
respond to 0.82
rest of 0.32
restore the 0.50
result 0.35
result in 0.96
resume -0.39
return the 0.14
review -0.53
review and 0.97
review the -0.48
right -0.71
right now -0.66
rights -0.78
risk -0.78
roof 0.59
room 0.55
run 0.72
s 0.53
safe -0.71
said 0.52
said the -0.89
sale -0.71
sales -0.19
same 0.62
save -1.24
schedule 1.58
schedule a 0.36
scheduled 0.53
scheduled to 0.22
school 0.46
score -0.83
see if 0.28
see you 0.61
seeing -0.25
seek 0.81
seem -0.34
seems 0.75
send 0.39
send a -1.17
send it 0.23
send me 0.71
send the 2.01
send us -0.16
send you -0.85
sender -0.58
sending -0.30
sense 0.66
sent 0.32
sent to 0.60
sent you -0.21
seriously -0.62
service -0.43
services -0.32
set 0.38
set up -0.32
settle 1.36
several 0.34
shall 0.75
shall be 2.19
share -0.21
share this 0.50
share with 0.28
shares -0.20
she -0.24
she asked -1.47
she will 1.12
sheet 0.55
ship 1.00
shop -0.96
short -0.44
short of -0.67
should have -0.66
should not -1.14
should you 0.86
show -0.44
shows -1.91
sign the 1.22
sign up -1.05
signed 0.57
since i 0.39
single -0.47
sit 0.66
site -0.66
so i -0.16
so please 0.56
so that 0.73
so we -0.34
so you -0.28
social -0.58
software -0.44
some -0.30
some time 1.37
someone 0.35
something 0.88
somewhere 0.61
soon as 0.16
sorry -1.01
sounds 0.83
spare 0.84
speak 0.13
speak with -1.17
special -0.71
specific 0.62
speed -0.30
spokesman 0.33
staff 0.68
staff in -0.53
start 0.26
started -0.36
starting 1.05
state -0.32
state to 0.80
statement 0.16
status 0.96
stay -0.33
steps 0.46
steps to 0.84
still -0.40
still in 0.74
stock 0.37
stop 0.83
stopped -0.45
story 0.60
strategy 0.42
study -0.70
stuff 0.57
submit 0.98
successful -0.62
such -1.00
suggest 2.49
suggestions -0.19
sum -2.41
summer -1.44
supply 0.27
support -0.40
sure -0.23
sure that 0.36
sure to -0.18
sure you 0.16
surprise -0.68
survey -1.58
system 0.46
tablets -0.16
take -0.50
take a -0.32
take advantage -0.44
take the 0.81
taken 0.38
taken down 1.04
takes -0.14
taking 0.62
taking the 0.38
talk 1.22
talk about 0.14
talk to 0.37
talks -0.67
tax -1.18
team -0.31
teams -0.67
technology -0.19
telephone -2.13
tell -0.64
tell me -1.41
tell us 0.41
ten -0.24
text -0.32
thank -0.97
thank you -0.72
thanks -0.64
thanks for -0.93
that 0.16
that 's 0.85
that has 0.37
that he -0.79
that is -0.23
that it -0.65
that our -1.06
that there -1.21
that this 0.47
that we -0.14
that will 0.18
that would -1.52
that you 0.63
the 0.17
the $ -0.19
the above -0.88
the address -0.31
the and 0.90
the app -0.83
the attached 0.23
the bank -0.55
the best -0.68
the bill 0.70
the board 0.71
the budget -0.54
the business -0.17
the button -0.36
the call 0.42
the cap 0.36
the company -0.20
the conference 0.56
the contract -0.65
the council 0.58
the court -1.35
the credit 1.17
the current -0.53
the data -0.39
the day -0.14
the deal 0.34
the decision 0.77
the delay 0.19
the delivery -0.43
the document 0.70
the documents -0.74
the email -0.25
the entire 0.31
the event -0.24
the file 0.77
the files 1.12
the final 0.16
the first -1.30
the following 0.14
the for 1.44
the form 0.24
the future 0.38
the gas 0.59
the gate 0.96
the goods 1.11
the group 0.49
the hearing 0.19
the hospital 0.15
the house 0.92
the in -1.00
the information -0.15
the invoice 0.26
the judge 0.50
the keys 0.66
the last 1.08
the letter 0.63
the link -0.47
the list 0.24
the listing 0.74
the mark -0.14
the matter -0.24
the meeting 0.50
the meter -0.53
the minister -0.42
the minutes 0.39
the names 0.33
the new -1.60
the next -0.86
the of -1.07
the office -1.59
the old -0.41
the opportunity -0.44
the order -0.40
the owner -0.77
the page 0.14
the perfect -0.32
the phone -1.28
the photographs 0.79
the plan -0.87
the press 0.42
the price -0.33
the process 0.26
the report 0.64
the rest 0.27
the right 1.15
the roof 0.59
the same 0.62
the service 0.84
the signed 1.13
the site -0.43
the talks -0.67
the team -0.55
the time -0.60
the timing 0.82
the value -0.31
the wall -0.17
the way 0.27
the weather -0.76
the weekend -0.21
the which 0.22
the work 0.26
the year -0.82
their -0.22
them -0.31
them again 1.07
them to -0.48
then 0.66
there 's -1.01
there are 0.21
therefore 0.14
these 0.25
they -1.14
they are -0.53
thing -0.80
things -0.44
think -0.21
think of -0.75
think that -1.62
think the 0.15
think you -0.12
thinking -0.37
this -0.26
this decision -0.41
this email -1.17
this in -0.29
this is 0.64
this letter 0.56
this link -0.77
this meeting -0.71
this message -0.78
this one -0.73
this page -0.38
this point -0.32
this time -0.20
this to 0.47
this week -1.08
this with -0.69
those 0.15
though -0.51
thought 0.73
threatened 1.43
threatened to 1.43
three 0.62
through -1.20
through the -0.16
time 0.15
time for 1.39
time to -0.26
timing 0.83
tired -0.85
to $ -0.94
to 's -0.56
to a -0.77
to access -0.62
to add -0.21
to address -1.49
to an 0.88
to answer 0.50
to ask -0.37
to at 0.68
to attend -0.19
to avoid 0.83
to be -0.22
to call -0.94
to cancel 0.22
to change -1.18
to chat 0.57
to check -0.30
to close 0.69
to come 0.23
to complete -1.59
to connect -1.26
to contact -0.59
to continue -0.51
to create -0.25
to date -0.29
to demand 0.63
to discuss 0.58
to do 0.99
to download -1.24
to earn -0.76
to ensure -0.65
to enter -1.29
to file 0.39
to find -0.81
to follow 0.96
to for 0.42
to forward -0.79
to get -0.26
to give 0.14
to go 0.54
to have 1.19
to help -0.62
to her 0.70
to improve -0.30
to join 0.50
to keep -1.22
to leave -0.37
to let -0.70
to look 0.75
to me -0.17
to meet 0.27
to miss -0.72
to move 0.42
to my 1.82
to offer -0.72
to on 1.50
to open -1.57
to pay -0.25
to please -1.00
to provide -0.78
to raise -0.40
to read -0.49
to receive -0.67
to remove 0.42
to request 0.76
to restore -0.35
to return -0.60
to schedule 0.43
to see -0.22
to set -0.27
to share -1.07
to show -0.31
to sign -0.31
to sit 0.66
to speak 0.13
to speed -0.30
to stay 0.66
to take -0.34
to talk 0.25
to that -0.21
to the -0.14
to this -0.59
to try 0.74
to unsubscribe -0.18
to vacate 0.40
to view -0.91
to visit -1.32
to which -1.12
to win -0.35
to work -0.37
to working -0.95
to you -0.41
to your -0.29
today 0.17
today and -1.02
together -0.19
told the 2.44
tomorrow 0.50
tomorrow on 1.02
tonight 1.29
took -0.63
top -0.74
topics -0.26
touch -0.56
town -0.20
trading 0.86
transaction 0.25
transmission -0.37
transport 0.33
travel -1.08
trial -0.70
trip -0.64
try 0.27
try to -0.14
trying -0.39
trying to -0.39
type -0.22
type or -0.33
types -0.51
u -1.55
under -0.13
under the -0.91
understand -0.84
understand your -0.18
understanding -0.86
unfortunately 0.18
units -0.56
unless 0.81
unless the 0.94
unless you -0.15
unsubscribe -0.30
until 0.17
until to 1.46
until you -0.19
up a 0.33
up and 2.04
up on -0.30
up the -1.02
up to -1.17
up with -0.53
update 1.34
update the 0.20
update your 0.69
urged 1.84
urged the 1.49
us a -0.78
us at -0.75
us know -0.89
us on -0.82
us please -0.30
us to -1.10
us with 1.43
use -0.39
use of 0.40
use the -0.12
use to -1.23
use your -0.28
used -0.45
used to -0.15
useful -0.16
useful to 1.63
using 0.17
utility -0.47
vacate 1.00
vacate the 1.00
valid -0.20
value -0.81
van -0.32
version -1.43
very -0.74
very much -0.13
via -0.75
video 1.06
view -1.15
visa -0.67
visit -0.47
visit $ -0.28
visit our -0.17
visit the -0.21
visit your -0.32
visited -0.72
voice 0.50
voice mail 0.81
voicemail -0.80
vote 0.52
wait -0.90
waiting -1.03
wall -0.17
want to -0.25
want you 0.71
wanted to 0.36
wants the 0.80
wants to -0.65
was -0.64
was a -0.71
was wondering 0.82
watch -1.41
water 1.07
way -0.66
way to -0.47
we 0.38
we 'd -0.75
we 'll 1.03
we 're 0.44
we appreciate -0.84
we are 0.72
we ask 0.93
we call 0.73
we can 0.65
we could 0.33
we demand 0.43
we discussed 0.34
we do 1.12
we have -0.50
we hereby 0.47
we hope -0.38
we look 0.25
we may 0.76
we meet 0.27
we need -0.20
we request 0.52
we require 0.73
we shall -1.01
we should 1.05
we take -0.82
we want -0.54
we will 0.17
wear -1.24
weather -0.98
web -1.04
week 0.23
week if 1.05
weeks -0.35
welcome 0.52
well -1.20
well as 1.48
went -0.75
were 0.25
what 's 0.55
what do -0.57
what is 2.29
what time 1.73
what we 1.05
when 0.68
when i 0.26
when the 0.18
when we -1.13
where 0.89
where the 0.35
where we -0.20
whether you 1.24
which -0.40
which may -1.61
which you -0.54
while -1.15
who -0.37
whole -0.57
why 0.50
why do 1.12
why i -0.88
wife -0.33
will be 0.15
will discuss 1.61
will get -0.54
will have 0.79
will need -1.74
will send -0.58
will you -0.22
win -0.94
wish -1.03
wish to -0.21
with a -0.55
with and -0.25
with any -0.39
with anyone 1.12
with him 0.35
with our -0.77
with that -0.22
with this 0.53
with to 0.68
with you 0.14
with your 0.51
within -0.43
within days 0.98
without -0.54
wo 0.17
wo n't 0.17
won -0.56
wondering 0.74
wondering if 1.13
work 0.67
work on 1.14
work with -0.61
workers 1.26
working -0.48
working with -0.66
works 0.48
world -1.34
worry 0.46
would 0.39
would appreciate 1.07
would be -0.17
would have -0.45
would it 0.30
would you 0.28
write 0.13
writing 0.21
writing to 0.33
written 0.97
wrong 0.55
year -1.37
year for -0.73
years -1.98
yes 0.50
yesterday -0.31
yet 0.81
you 0.15
you 'd -0.61
you 'll -0.14
you 're 0.17
you 've 0.44
you a 0.56
you and 0.68
you are 0.26
you available 1.46
you can -0.47
you cease 0.32
you could 1.20
you did -0.33
you fail 0.65
you feel 0.25
you for -0.22
you forward 0.93
you get 0.84
you give 0.22
you got -0.15
you have -0.31
you in -1.24
you join 0.91
you know -0.73
you like -0.84
you make -0.92
you may 0.59
you mind 0.86
you must 1.20
you need -0.55
you no -0.23
you on -0.68
you or -0.73
you please 0.42
you prefer -0.26
you remove 0.35
you return 0.70
you see 0.45
you send 0.40
you sent 1.06
you should 0.58
you soon -0.62
you the -2.85
you think 0.68
you to 0.58
you tomorrow 0.23
you use -0.64
you want 0.21
you would -0.22
you ’re -0.34
your -0.25
your account -0.66
your address -0.16
your browser -0.60
your comments 1.22
your email -1.37
your family 0.68
your free -0.29
your friends -0.69
your full -0.50
your inbox -0.17
your options -0.90
your thoughts 1.09
your time -0.27
your website 0.25
your wife -0.21
yours -0.79
yourself -1.40
’re -0.99
`
